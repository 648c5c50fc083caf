/** Decides how entities of a new graph get their places, and gives them. */
import { hubsOf, placeNewNodes, type LayoutPoint, type RenderGraph } from '@weft/view';
import type { PlacementEnd, PlacementRequest, Position, Positions } from '../canvas-api';
import { toLayoutNode } from './layout-input';
import type { PlaceList } from './layout-messages';
import type { LayoutRunner } from './layout-runner';

/** In large pictures so many hubs get room for their names. */
const NAMED_HUBS = 36;

/** Places of a graph's entities, and how they came about. */
export interface Placement {
  readonly end: PlacementEnd;
  readonly positions: Positions;
  /** Whether everything was laid out, rather than kept or joined. */
  readonly full: boolean;
  /** Entities that had no place before. */
  readonly arrived: readonly string[];
}

/** Places everything in the graph. Takes time only where everything is laid out. */
export async function placeGraph(
  graph: RenderGraph,
  known: Positions,
  by: { readonly request: PlacementRequest; readonly runner: LayoutRunner },
): Promise<Placement> {
  const kept: Record<string, Position> = {};
  for (const { id } of graph.nodes) {
    const place = by.request.positions?.[id] ?? known[id];
    if (place !== undefined) kept[id] = place;
  }
  const arrived = graph.nodes.map((node) => node.id).filter((id) => kept[id] === undefined);
  const nothingPlaced = arrived.length === graph.nodes.length;
  if (graph.nodes.length > 0 && (by.request.layout === 'full' || nothingPlaced))
    return { ...(await layOutAll(graph, kept, by.runner)), full: true, arrived };
  const positions = arrived.length === 0 ? kept : join(graph, kept, by.request.anchor);
  return { end: 'done', positions, full: false, arrived };
}

async function layOutAll(
  graph: RenderGraph,
  kept: Positions,
  runner: LayoutRunner,
): Promise<Pick<Placement, 'end' | 'positions'>> {
  const pinned = (id: string): Position | undefined => (kept[id]?.pinned === true ? kept[id] : undefined);
  const hubs = hubsOf(graph.nodes, NAMED_HUBS);
  const nodes = graph.nodes.map((node) => toLayoutNode(node, pinned(node.id), hubs.has(node.id)));

  const { end, places } = await runner.run(nodes, graph.lines);
  return { end, positions: withPlaces(kept, places) };
}

function withPlaces(kept: Positions, places: PlaceList): Positions {
  const positions: Record<string, Position> = { ...kept };
  for (const [id, x, y] of places) positions[id] = { x, y, pinned: kept[id]?.pinned ?? false };
  return positions;
}

function join(graph: RenderGraph, kept: Positions, anchor: string | undefined): Positions {
  const placed = graph.nodes.filter((node) => kept[node.id] !== undefined);
  const added = graph.nodes.filter((node) => kept[node.id] === undefined);
  const places: ReadonlyMap<string, LayoutPoint> = placeNewNodes({
    placed: placed.map((node) => toLayoutNode(node, kept[node.id])),
    added: added.map((node) => toLayoutNode(node, undefined)),
    lines: graph.lines,
    anchor,
  });
  return withPlaces(
    kept,
    [...places].map(([id, { x, y }]) => [id, x, y]),
  );
}
