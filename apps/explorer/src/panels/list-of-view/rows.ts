/** The view as rows of sentences: entities first, then lines; faded ones are left out. */
import { lineSentence, nodeSentence, type RenderGraph, type SentencePart } from '@weft/view';

/** One row: an entity or a line. */
export interface Row {
  readonly id: string;
  readonly kind: 'entity' | 'relation';
  readonly parts: readonly SentencePart[];
  /** Of an entity, for its sign. */
  readonly type: string;
}

/** All rows of a render graph. */
export function toRows(graph: RenderGraph): readonly Row[] {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const nodes = graph.nodes
    .filter((node) => !node.faded)
    .map((node): Row => ({ id: node.id, kind: 'entity', parts: nodeSentence(node), type: node.type }));
  const lines = graph.lines
    .filter((line) => !line.faded)
    .map((line): Row => {
      const text = lineSentence(line, (id) => names.get(id) ?? id);
      return { id: line.key, kind: 'relation', parts: [{ text }], type: line.type };
    });
  return [...nodes, ...lines];
}

const WHOLE = 2000;
const WINDOW = 100;

/** Which rows are there at once: all up to 2,000, else a hundred around the focus. */
export function windowOf(total: number, focus: number): readonly [number, number] {
  if (total <= WHOLE) return [0, total];
  const from = Math.max(0, Math.min(total - WINDOW, focus - WINDOW / 2));
  return [from, from + WINDOW];
}
