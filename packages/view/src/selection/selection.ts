/** What is selected, and what stays lit around it. Selecting is no step of the history. */
import type { RenderGraph } from '../dataset/render-graph';

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly key: string }
  | { readonly kind: 'many'; readonly ids: readonly string[] };

export const NOTHING_SELECTED: Selection = { kind: 'none' };

/** Entities and lines that keep their full colour; `ends` are the entities that are themselves meant. */
export interface Lit {
  readonly ends: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** What stays lit while the selection holds: it, its lines and their other ends. */
export function litBy(graph: Pick<RenderGraph, 'lines'>, selection: Selection): Lit | undefined {
  const ends = endsOf(graph, selection);
  if (ends === undefined) return undefined;
  const key = selection.kind === 'relation' ? selection.key : undefined;
  const lines = graph.lines.filter((line) =>
    key === undefined ? ends.has(line.source) || ends.has(line.target) : line.key === key,
  );
  const nodes = new Set(ends);
  for (const line of lines) nodes.add(line.source).add(line.target);
  return { ends, nodes, lines: new Set(lines.map((line) => line.key)) };
}

function endsOf(graph: Pick<RenderGraph, 'lines'>, selection: Selection): ReadonlySet<string> | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'entity':
      return new Set([selection.id]);
    case 'many':
      return new Set(selection.ids);
    case 'relation': {
      const line = graph.lines.find((each) => each.key === selection.key);
      return line === undefined ? undefined : new Set([line.source, line.target]);
    }
  }
}

/** Adds an entity to the selection, or takes it out, as Ctrl-click does. */
export function toggleEntity(selection: Selection, id: string): Selection {
  const ids = selection.kind === 'many' ? selection.ids : selection.kind === 'entity' ? [selection.id] : [];
  return selectEntities(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
}

/** A selection of none, one or many. */
export function selectEntities(ids: readonly string[]): Selection {
  const [first] = ids;
  if (first === undefined) return NOTHING_SELECTED;
  return ids.length === 1 ? { kind: 'entity', id: first } : { kind: 'many', ids };
}
