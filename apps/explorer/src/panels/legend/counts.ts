/** Numbers of the legend: how many of each kind are on the canvas, and how many there are. */
import type { Status } from '@weft/contract';
import { ENTITY_TYPE_LABELS } from '@weft/model';
import { LINE_FAMILIES, lineFamilyOf, type LineFamily, type RenderGraph } from '@weft/view';

/** A row's numbers: first what passes the filters on the canvas, then the whole graph. */
export interface Count {
  readonly here: number;
  readonly all: number;
}

function add<Key>(counts: Map<Key, number>, key: Key, by = 1) {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Entity types in legend order; types unknown to the model come last. Only those that occur. */
export function typeCounts(graph: RenderGraph, status: Status | undefined): ReadonlyMap<string, Count> {
  const here = new Map<string, number>();
  for (const node of graph.nodes) if (!node.faded) add(here, node.type);
  const all = status?.entityTypes ?? {};
  const names = new Set([...Object.keys(all), ...graph.nodes.map((node) => node.type)]);
  const ours = ENTITY_TYPE_LABELS.filter((type) => names.has(type));
  const others = [...names].filter((type) => !ours.some((own) => own === type)).sort();
  return new Map(
    [...ours, ...others].map((type) => {
      const count = here.get(type) ?? 0;
      return [type, { here: count, all: Math.max(all[type] ?? 0, count) }];
    }),
  );
}

/** Line families in legend order. */
export function familyCounts(graph: RenderGraph, status: Status | undefined): ReadonlyMap<LineFamily, Count> {
  const here = new Map<LineFamily, number>();
  for (const line of graph.lines) if (!line.faded) add(here, lineFamilyOf(line.type));
  const all = new Map<LineFamily, number>();
  for (const [type, count] of Object.entries(status?.relationTypes ?? {}))
    add(all, lineFamilyOf(type), count);
  const families: readonly LineFamily[] = all.has('other') ? [...LINE_FAMILIES, 'other'] : LINE_FAMILIES;
  return new Map(
    families.map((family) => {
      const count = here.get(family) ?? 0;
      return [family, { here: count, all: Math.max(all.get(family) ?? 0, count) }];
    }),
  );
}

/** Entities on the canvas that carry the mark of disputed figures. */
export function disputedEntities(graph: RenderGraph): number {
  return graph.nodes.filter((node) => !node.faded && node.disputed === true).length;
}

/** Lines on the canvas by certainty; a disputed line also counts as stated or implied. */
export function certaintyCounts(graph: RenderGraph): { stated: number; implied: number; disputed: number } {
  const shown = graph.lines.filter((line) => !line.faded);
  return {
    stated: shown.filter((line) => line.certainty === 'stated').length,
    implied: shown.filter((line) => line.certainty === 'implied').length,
    disputed: shown.filter((line) => line.status === 'disputed').length,
  };
}
