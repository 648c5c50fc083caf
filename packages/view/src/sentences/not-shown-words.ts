/** The words after "Not shown:", one part per reason; parts that count lines say "line" or "lines". */
import type { RenderGraph } from '../dataset/render-graph';

/** A part of the status line, and the control that opens what it speaks of. */
export interface NotShownPart {
  readonly count: number;
  readonly counts: 'entities' | 'lines';
  readonly reason: 'notExpanded' | 'filtered' | 'hiddenByHand' | 'overLimit' | 'saidByAnother';
  readonly text: string;
}

const REASONS = ['notExpanded', 'filtered', 'hiddenByHand', 'overLimit'] as const;
const NODE_WORDS = {
  notExpanded: 'not expanded',
  filtered: 'of a hidden type',
  hiddenByHand: 'hidden by hand',
  overLimit: 'over the limit',
} as const;
const LINE_WORDS = {
  notExpanded: 'not expanded',
  filtered: 'filtered',
  hiddenByHand: 'hidden by hand',
  overLimit: 'over the limit',
  saidByAnother: 'said by another line',
} as const;

/** Parts with a count above zero, entities first. Their counts add up to all that is not shown. */
export function notShownParts(graph: Pick<RenderGraph, 'notShown'>): readonly NotShownPart[] {
  const entities = REASONS.map((reason): NotShownPart => {
    const count = graph.notShown.nodes[reason];
    return { count, counts: 'entities', reason, text: `${show(count)} ${NODE_WORDS[reason]}` };
  });
  const lines = [...REASONS, 'saidByAnother' as const].map((reason): NotShownPart => {
    const count = graph.notShown.lines[reason];
    const text = `${show(count)} ${count === 1 ? 'line' : 'lines'} ${LINE_WORDS[reason]}`;
    return { count, counts: 'lines', reason, text };
  });
  return [...entities, ...lines].filter((part) => part.count > 0);
}

/** Thousands without commas, because commas separate the parts. */
function show(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u202f');
}
