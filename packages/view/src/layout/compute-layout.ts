/** Station: a set of entities and lines to one picture. Pure and deterministic; runs in a worker or anywhere else. */
import { framePicture } from './frame-picture';
import { runForces, type Coordinates } from './force-rounds';
import {
  toLayoutGraph,
  type LayoutGraph,
  type LayoutLine,
  type LayoutNode,
  type LayoutPoint,
} from './layout-graph';
import { boxesOf, nameRooms } from './node-boxes';
import { pivotStart } from './pivot-start';
import { separate } from './separate';

/** How far a layout has come, and a way to look at it. */
export interface LayoutProgress {
  readonly done: number;
  readonly total: number;
  /** The picture so far, framed but with overlaps. */
  readonly preview: () => ReadonlyMap<string, LayoutPoint>;
}

/** Distance between neighbours that the forces come to rest at, roughly. */
const START_SPREAD = 12;

/**
 * Places all nodes. Fixed ones stay where they are and the rest is laid out around them.
 * @returns places by id in CSS pixels at zoom 1, centred on the origin unless something is fixed.
 */
export function computeLayout(
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[],
  options: { readonly onProgress?: (progress: LayoutProgress) => void } = {},
): ReadonlyMap<string, LayoutPoint> {
  const graph = toLayoutGraph(nodes, lines);
  const total = graph.nodes.length;
  const at = startOf(graph);
  runForces({ ...graph, nodes: graph.nodes.map(free) }, at, (share) => {
    const done = Math.min(total, Math.round(share * total));
    options.onProgress?.({ done, total, preview: () => toPlaces(graph, framed(graph, at)) });
  });
  framePicture(at, graph.pairs);
  alignWithFixed(graph, at);
  const boxes = boxesOf(graph.nodes, (index) => graph.nodes[index]?.fixed !== undefined);
  separate(at, boxes, { rounds: separationRounds(total), hanging: nameRooms(graph.nodes) });
  return toPlaces(graph, at);
}

const free = (node: LayoutNode): LayoutNode => ({ ...node, fixed: undefined });

function separationRounds(count: number): number {
  if (count <= 300) return 120;
  return count <= 2500 ? 40 : 12;
}

function startOf(graph: LayoutGraph): Coordinates {
  const start = pivotStart(graph);
  const spread = START_SPREAD * Math.sqrt(graph.nodes.length);
  return { x: start.x.map((value) => value * spread), y: start.y.map((value) => value * spread) };
}

function framed(graph: LayoutGraph, at: Coordinates): Coordinates {
  const copy = { x: at.x.slice(), y: at.y.slice() };
  framePicture(copy, graph.pairs);
  return copy;
}

/** Shifts the free picture onto the middle of the fixed nodes, then puts those back where they belong. */
function alignWithFixed(graph: LayoutGraph, at: Coordinates): void {
  const fixed = graph.nodes.flatMap((node, i) => (node.fixed === undefined ? [] : [{ i, ...node.fixed }]));
  if (fixed.length === 0) return;
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / fixed.length;
  const dx = mean(fixed.map((each) => each.x - (at.x[each.i] ?? 0)));
  const dy = mean(fixed.map((each) => each.y - (at.y[each.i] ?? 0)));
  for (let i = 0; i < at.x.length; i += 1) {
    at.x[i] = (at.x[i] ?? 0) + dx;
    at.y[i] = (at.y[i] ?? 0) + dy;
  }
  for (const each of fixed) {
    at.x[each.i] = each.x;
    at.y[each.i] = each.y;
  }
}

/** Places to hundredths of a pixel, so that they survive being written into an address. */
function toPlaces(graph: LayoutGraph, at: Coordinates): ReadonlyMap<string, LayoutPoint> {
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100 + 0;
  return new Map(graph.nodes.map((node, i) => [node.id, { x: round(at.x[i]), y: round(at.y[i]) }]));
}
