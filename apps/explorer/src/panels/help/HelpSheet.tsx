/** The help sheet: keys, what line styles mean, how to cite. Searchable, and printable as it stands. */
import { useState, type ReactNode } from 'react';
import { LINE_FAMILIES, LINE_FAMILY_WORDS } from '@weft/view';
import { useBench, useUi } from '../../app/bench-context';
import { LineSwatch } from '../../ui/LineSwatch';
import { Sheet } from '../../ui/Sheet';
import { WORDS } from './words';
import './help.css';

interface Entry {
  readonly text: string;
  readonly content: ReactNode;
}

const KEYS: readonly Entry[] = WORDS.keyList.map(([keys, what]) => ({
  text: `${keys} ${what}`,
  content: (
    <>
      <kbd>{keys}</kbd> <span>{what}</span>
    </>
  ),
}));

const LINES: readonly Entry[] = [
  ...LINE_FAMILIES.map((family) => ({
    text: LINE_FAMILY_WORDS[family].en,
    content: (
      <>
        <LineSwatch family={family} width={30} /> {LINE_FAMILY_WORDS[family].en}
      </>
    ),
  })),
  {
    text: WORDS.certainties.stated,
    content: (
      <>
        <LineSwatch width={30} /> {WORDS.certainties.stated}
      </>
    ),
  },
  {
    text: WORDS.certainties.implied,
    content: (
      <>
        <LineSwatch dash="dashed" width={30} /> {WORDS.certainties.implied}
      </>
    ),
  },
  {
    text: WORDS.certainties.disputed,
    content: (
      <>
        <LineSwatch disputed width={30} /> {WORDS.certainties.disputed}
      </>
    ),
  },
  ...[WORDS.width, WORDS.once, WORDS.badge, WORDS.quotes, WORDS.mark].map((text) => ({
    text,
    content: text,
  })),
];

const CITE: readonly Entry[] = WORDS.citeSteps.map((text) => ({ text, content: text }));

function Column({
  title,
  entries,
  query,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly query: string;
}) {
  const found = entries.filter((entry) => entry.text.toLowerCase().includes(query.toLowerCase()));
  return (
    <section className="help-column">
      <h3>{title}</h3>
      <ul>
        {found.map((entry) => (
          <li key={entry.text}>{entry.content}</li>
        ))}
      </ul>
      {found.length === 0 ? <p className="help-none">{WORDS.none}</p> : null}
    </section>
  );
}

/** Opened by `?` or the rail. */
export function HelpSheet() {
  const { session } = useBench();
  const open = useUi((state) => state.sheet === 'help');
  const [query, setQuery] = useState('');
  return (
    <Sheet
      open={open}
      onClose={() => session.ui.setState({ sheet: undefined })}
      title={WORDS.title}
      closeLabel={WORDS.close}
    >
      <input
        className="help-find"
        type="search"
        aria-label={WORDS.find}
        placeholder={WORDS.find}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="help-columns">
        <Column title={WORDS.keys} entries={KEYS} query={query} />
        <Column title={WORDS.lines} entries={LINES} query={query} />
        <Column title={WORDS.cite} entries={CITE} query={query} />
      </div>
    </Sheet>
  );
}
