/** What the start screen says when the store is empty: how to get data in. */
import { Icon } from '../../ui/Icon';
import { WORDS } from './words';

function Command({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="command">
      <h3>{title}</h3>
      <code>{text}</code>
    </div>
  );
}

/** Two commands; the page follows the store by itself. */
export function NoData() {
  return (
    <section className="no-data" aria-labelledby="no-data-title">
      <Icon name="info" size={20} />
      <h2 id="no-data-title">{WORDS.emptyTitle}</h2>
      <p>{WORDS.emptyWords}</p>
      <Command title={WORDS.sample} text={WORDS.sampleCommand} />
      <Command title={WORDS.own} text={WORDS.ownCommand} />
    </section>
  );
}
