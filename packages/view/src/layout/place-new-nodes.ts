/** Station of expanding: old nodes stay to the pixel, new ones enter the widest free angle beside what they join. */
import { findRoom, StandingGrid } from './find-room';
import { widestGap } from './free-angle';
import type { LayoutLine, LayoutNode, LayoutPoint } from './layout-graph';

/** Distances in the row of newcomers that join nothing. */
const ROW_STEP = 110;
const ROW_HEIGHT = 60;

/** What is there and what comes. */
export interface Arrival {
  /** Entities that have a place; their `fixed` is it. */
  readonly placed: readonly LayoutNode[];
  readonly added: readonly LayoutNode[];
  /** All lines, old and new. */
  readonly lines: readonly LayoutLine[];
  /** The entity that was expanded; its neighbours enter beside it. */
  readonly anchor?: string | undefined;
}

/** Places of the added nodes; placed ones never move. */
export function placeNewNodes(arrival: Arrival): ReadonlyMap<string, LayoutPoint> {
  const places = new Map(arrival.placed.flatMap((node) => (node.fixed ? [[node.id, node.fixed]] : [])));
  const neighbours = neighboursOf(arrival.lines);
  const nodes = new Map([...arrival.placed, ...arrival.added].map((node) => [node.id, node]));
  const isNew = new Set(arrival.added.map((node) => node.id));
  const added = [...arrival.added].sort((a, b) => (a.id < b.id ? -1 : 1));
  let waiting = added;
  while (waiting.length > 0) {
    const groups = groupByHost(waiting, { neighbours, places, anchor: arrival.anchor });
    for (const [host, group] of groups.joining) enterBeside(host, group, { nodes, isNew, places });
    if (groups.joining.size === 0) {
      enterAtEdge(groups.alone, places);
      break;
    }
    waiting = groups.alone;
  }
  return new Map(added.map(({ id }) => [id, rounded(places.get(id))]));
}

type Places = Map<string, LayoutPoint>;
type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(lines: readonly LayoutLine[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  const note = (from: string, to: string): void => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [to]);
    else list.push(to);
  };
  for (const line of lines) {
    note(line.source, line.target);
    note(line.target, line.source);
  }
  return neighbours;
}

function groupByHost(
  waiting: readonly LayoutNode[],
  by: { readonly neighbours: Neighbours; readonly places: Places; readonly anchor: string | undefined },
): { readonly joining: Map<string, LayoutNode[]>; readonly alone: LayoutNode[] } {
  const joining = new Map<string, LayoutNode[]>();
  const alone: LayoutNode[] = [];
  for (const node of waiting) {
    const hosts = (by.neighbours.get(node.id) ?? []).filter((id) => by.places.has(id)).sort();
    const host = by.anchor !== undefined && hosts.includes(by.anchor) ? by.anchor : hosts[0];
    if (host === undefined) alone.push(node);
    else joining.set(host, [...(joining.get(host) ?? []), node]);
  }
  return { joining, alone };
}

/** Each takes the best place left, 60 to 110 px out inside the free angle while there is room, then further out. */
function enterBeside(
  host: string,
  group: readonly LayoutNode[],
  by: {
    readonly nodes: ReadonlyMap<string, LayoutNode>;
    readonly isNew: ReadonlySet<string>;
    readonly places: Places;
  },
): void {
  const centre = by.places.get(host);
  if (centre === undefined) return;
  const standing = new StandingGrid();
  for (const [id, at] of by.places) {
    const node = by.nodes.get(id);
    if (node !== undefined) standing.add({ node, at, isNew: by.isNew.has(id) });
  }
  const others = [...by.places].filter(([id]) => id !== host).map(([, at]) => at);
  const angle = widestGap(centre, others);
  for (const node of group) {
    const at = findRoom(node, { centre, angle, standing, together: group.length });
    standing.add({ node, at, isNew: true });
    by.places.set(node.id, at);
  }
}

/** Newcomers without a known neighbour stand in a row under the picture. */
function enterAtEdge(nodes: readonly LayoutNode[], places: Places): void {
  const all = [...places.values()];
  const left = all.reduce((least, place) => Math.min(least, place.x), all.length === 0 ? 0 : Infinity);
  const bottom = all.reduce(
    (most, place) => Math.max(most, place.y),
    all.length === 0 ? -ROW_STEP : -Infinity,
  );
  const columns = Math.max(4, Math.ceil(Math.sqrt(nodes.length * 2)));
  nodes.forEach((node, i) => {
    places.set(node.id, {
      x: left + (i % columns) * ROW_STEP,
      y: bottom + ROW_STEP + Math.floor(i / columns) * ROW_HEIGHT,
    });
  });
}

/** To hundredths of a pixel, as layouts are. */
function rounded(place: LayoutPoint | undefined): LayoutPoint {
  const round = (value = 0): number => Math.round(value * 100) / 100 + 0;
  return { x: round(place?.x), y: round(place?.y) };
}
