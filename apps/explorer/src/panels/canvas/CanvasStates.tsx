/** What the canvas says when it is empty, waiting, filtered to nothing, or holds less than was asked for. */
import { deriveRenderGraph } from '@weft/view';
import { useStore } from 'zustand';
import { useBench, useRender, useUi, useView } from '../../app/bench-context';
import { goTo } from '../../app/commands/go-to';
import { isFiltered, resetFilters, setMinConfidence } from '../../app/commands/look';
import { openOverview } from '../../app/commands/open';
import { Button } from '../../ui/Button';
import { WaitingBar } from './WaitingBar';
import { WORDS } from './words';

function Placing() {
  const { link } = useBench();
  const placing = useUi((state) => state.placing);
  if (!placing || placing.done >= placing.total) return null;
  return (
    <div className="float canvas-waiting" role="status">
      <span className="numbers">{WORDS.placing(placing.done, placing.total)}</span>
      <Button small onClick={() => link.controller?.stopPlacing()}>
        {WORDS.stop}
      </Button>
    </div>
  );
}

function Empty() {
  const bench = useBench();
  return (
    <div className="canvas-empty">
      <svg
        width="220"
        height="140"
        viewBox="0 0 220 140"
        aria-hidden="true"
        fill="none"
        stroke="var(--line2)"
        strokeWidth="1.5"
        strokeDasharray="5 5"
      >
        <path d="M60 50 110 85 165 40M110 85 90 120M165 40 190 95" />
        <circle cx="60" cy="50" r="13" />
        <rect x="97" y="72" width="26" height="26" rx="7" />
        <circle cx="165" cy="40" r="16" />
        <circle cx="90" cy="122" r="8" />
        <circle cx="190" cy="97" r="9" />
      </svg>
      <h2>{WORDS.emptyTitle}</h2>
      <p>{WORDS.empty}</p>
      <div className="canvas-empty-actions">
        <Button onClick={() => goTo(bench, 'start')}>{WORDS.toStart}</Button>
        <Button icon="expand" onClick={() => void openOverview(bench)}>
          {WORDS.overview}
        </Button>
      </div>
    </div>
  );
}

/** The largest confidence below the present one that shows a line again, and how many it shows. */
function useRelaxed(): { readonly least: number; readonly lines: number } | undefined {
  const graph = useRender();
  const filters = useView((state) => state.spec.filters);
  if (filters.minConfidence === 0) return undefined;
  const passing = deriveRenderGraph(
    { nodes: () => graph.nodes, lines: () => graph.lines },
    { filters: { ...filters, minConfidence: 0 }, hidden: [], total: { nodes: 0, lines: 0 } },
  ).lines.filter((line) => !line.faded);
  const best = Math.max(...passing.map((line) => Math.round(line.confidence * 100)));
  if (!Number.isFinite(best)) return undefined;
  const least = Math.floor(best / 5) * 5;
  return { least, lines: passing.filter((line) => Math.round(line.confidence * 100) >= least).length };
}

function NothingLeft() {
  const bench = useBench();
  const { notShown } = useRender();
  const least = useView((state) => state.spec.filters.minConfidence);
  const relaxed = useRelaxed();
  const reason = relaxed
    ? WORDS.confidenceHides(least, notShown.lines.filtered)
    : WORDS.filtersHide(notShown.lines.filtered);
  return (
    <div className="float canvas-none" role="status">
      <span>{WORDS.noneLeft(reason)}</span>
      {relaxed ? (
        <Button small onClick={() => setMinConfidence(bench, relaxed.least)}>
          {WORDS.lowerTo(relaxed.least, relaxed.lines)}
        </Button>
      ) : null}
      <Button small onClick={() => resetFilters(bench)}>
        {WORDS.reset}
      </Button>
    </div>
  );
}

/** At most one of these is on the screen. */
export function CanvasStates() {
  const { session } = useBench();
  const graph = useRender();
  const phase = useStore(session.dataset, (state) => state.phase);
  const isEmpty = useView((state) => state.spec.entities.length === 0);
  const filtered = useView((state) => isFiltered(state.spec.filters));
  if (phase.kind === 'loading') return <WaitingBar />;
  if (isEmpty) return <Empty />;
  if (filtered && graph.shown.lines === 0 && graph.notShown.lines.filtered > 0) return <NothingLeft />;
  if (graph.notShown.nodes.overLimit > 0)
    return (
      <div className="float canvas-none" role="status">
        {WORDS.overLimit(graph.notShown.nodes.overLimit)}
      </div>
    );
  return <Placing />;
}
