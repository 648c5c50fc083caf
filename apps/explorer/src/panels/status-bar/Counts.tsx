/** What is shown and what is not; every part opens the control that hid it. */
import { notShownParts, type NotShownPart } from '@weft/view';
import { useBench, useRender } from '../../app/bench-context';
import { showHidden } from '../../app/commands/arrange';
import { formatCount } from '../../ui/dates';
import { WORDS } from './words';

function focusOn(selector: string) {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

function usePartAction(): (part: NotShownPart) => void {
  const bench = useBench();
  const { ui } = bench.session;
  return (part) => {
    if (part.reason === 'hiddenByHand') return showHidden(bench);
    if (part.reason === 'filtered') {
      ui.setState({ leftOpen: true });
      return focusOn('.filter-row.off, .filter-row');
    }
    return focusOn('[role="combobox"]');
  };
}

/** The status sentence of the canvas. */
export function Counts() {
  const graph = useRender();
  const act = usePartAction();
  const parts = notShownParts(graph);
  const { shown, total } = graph;
  return (
    <>
      <span className="status-part">
        {WORDS.showing} <b>{formatCount(shown.nodes)}</b> {WORDS.of} {formatCount(total.nodes)}{' '}
        {WORDS.entities}, <b>{formatCount(shown.lines)}</b> {WORDS.of} {formatCount(total.lines)}{' '}
        {WORDS.lines}
        {shown.candidates > 0 ? `, ${WORDS.candidates(shown.candidates)}` : ''}
      </span>
      {parts.length > 0 ? (
        <span className="status-part status-missing">
          {WORDS.notShown}{' '}
          {parts.map((part, index) => (
            <span key={part.text}>
              {index > 0 ? ', ' : ''}
              <button type="button" className="status-link" onClick={() => act(part)}>
                {part.text}
              </button>
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
}
