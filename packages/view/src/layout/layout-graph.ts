/** Entities and lines as a layout needs them: sorted by id, lines as index pairs, doubles and loops gone. */

/** An entity to place. Sizes in CSS pixels at zoom 1. */
export interface LayoutNode {
  readonly id: string;
  /** Everything drawn of it, rings included. */
  readonly radius: number;
  /** Room its label would like. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Wants room for its name also in large pictures, where most go without. */
  readonly named?: boolean | undefined;
  /** A place that must not change. */
  readonly fixed?: { readonly x: number; readonly y: number } | undefined;
}

export interface LayoutLine {
  readonly source: string;
  readonly target: string;
}

/** A point in graph units: CSS pixels at zoom 1, y downwards. */
export interface LayoutPoint {
  readonly x: number;
  readonly y: number;
}

/** Neighbours by index; lists are in ascending order. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly neighbours: readonly (readonly number[])[];
  /** Index pairs, smaller first, each once. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Builds the layout's graph; the order of the input does not matter. */
export function toLayoutGraph(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): LayoutGraph {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const indexOf = new Map(sorted.map((node, i) => [node.id, i]));
  const seen = new Set<number>();
  for (const line of lines) {
    const a = indexOf.get(line.source);
    const b = indexOf.get(line.target);
    if (a === undefined || b === undefined || a === b) continue;
    seen.add(Math.min(a, b) * sorted.length + Math.max(a, b));
  }
  const pairs = [...seen]
    .sort((a, b) => a - b)
    .map((code): [number, number] => [Math.floor(code / sorted.length), code % sorted.length]);
  const neighbours: number[][] = sorted.map(() => []);
  for (const [a, b] of pairs) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  for (const list of neighbours) list.sort((a, b) => a - b);
  return { nodes: sorted, neighbours, pairs };
}
