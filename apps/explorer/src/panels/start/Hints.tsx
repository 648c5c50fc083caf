/** Three things to type, made of the loaded graph's own names. */
import { useOverview } from '../../data/use-overview';
import { hintsOf, type Hint } from './hints';
import { WORDS } from './words';

function HintWords({ hint }: { readonly hint: Hint }) {
  const zh = hint.zh ? 'zh' : undefined;
  if (hint.finds.length === 0)
    return (
      <span>
        <b>“{hint.type}”</b> {WORDS.hintSentences}
      </span>
    );
  return (
    <span>
      <b lang={zh}>{hint.type}</b> {WORDS.hintFinds} <bdi lang={zh}>{hint.finds.join(', ')}</bdi>
    </span>
  );
}

/** The line under the field; it keeps its height while the names are on their way. */
export function Hints() {
  const { data } = useOverview();
  return (
    <p className="start-hints">
      {hintsOf(data?.nodes ?? []).map((hint) => (
        <HintWords key={hint.type} hint={hint} />
      ))}
    </p>
  );
}
