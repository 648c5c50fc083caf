/** Station of expanding: old nodes stay to the pixel, new ones enter the widest free angle beside what they join. */
import { widestGap } from './free-angle';
import type { LayoutLine, LayoutNode, LayoutPoint } from './layout-graph';
import { boxesOf } from './node-boxes';
import { separate } from './separate';

const NEAR = 60;
const FAR = 110;
/** Distance between two new nodes on one arc, and between two arcs. */
const ARC_STEP = 46;
const SETTLE_ROUNDS = 80;

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
  const added = [...arrival.added].sort((a, b) => (a.id < b.id ? -1 : 1));
  let waiting = added;
  while (waiting.length > 0) {
    const groups = groupByHost(waiting, { neighbours, places, anchor: arrival.anchor });
    for (const [host, group] of groups.joining) enterBeside(host, group, { neighbours, places });
    if (groups.joining.size === 0) {
      enterAtEdge(groups.alone, places);
      break;
    }
    waiting = groups.alone;
  }
  return settle(arrival, added, places);
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

/** Fills arcs 60 to 110 px out inside the free angle, then further arcs if there are too many. */
function enterBeside(
  host: string,
  group: readonly LayoutNode[],
  by: { readonly neighbours: Neighbours; readonly places: Places },
): void {
  const centre = by.places.get(host);
  if (centre === undefined) return;
  const gap = widestGap(
    centre,
    [...by.places].filter(([id]) => id !== host).map(([, place]) => place),
  );
  const width = Math.max(Math.PI / 3, gap.width * 0.8);
  let index = 0;
  for (
    let radius = NEAR + (group.length > 1 ? 12 : 24);
    index < group.length;
    radius += (FAR - NEAR) * 0.76
  ) {
    const room = Math.max(1, Math.floor((width * radius) / ARC_STEP) + 1);
    const here = group.slice(index, index + room);
    here.forEach((node, i) => {
      const share = here.length === 1 ? 0.5 : i / (here.length - 1);
      const angle = gap.middle + (share - 0.5) * Math.min(width, ((here.length - 1) * ARC_STEP) / radius);
      by.places.set(node.id, {
        x: centre.x + radius * Math.cos(angle),
        y: centre.y + radius * Math.sin(angle),
      });
    });
    index += here.length;
  }
}

/** Newcomers without a known neighbour stand in a row under the picture. */
function enterAtEdge(nodes: readonly LayoutNode[], places: Places): void {
  const all = [...places.values()];
  const left = all.reduce((least, place) => Math.min(least, place.x), all.length === 0 ? 0 : Infinity);
  const bottom = all.reduce((most, place) => Math.max(most, place.y), all.length === 0 ? -FAR : -Infinity);
  const columns = Math.max(4, Math.ceil(Math.sqrt(nodes.length * 2)));
  nodes.forEach((node, i) => {
    places.set(node.id, {
      x: left + (i % columns) * FAR,
      y: bottom + FAR + Math.floor(i / columns) * NEAR,
    });
  });
}

function settle(
  arrival: Arrival,
  added: readonly LayoutNode[],
  places: Places,
): ReadonlyMap<string, LayoutPoint> {
  const all = [...arrival.placed, ...added];
  const at = {
    x: Float64Array.from(all, (node) => places.get(node.id)?.x ?? 0),
    y: Float64Array.from(all, (node) => places.get(node.id)?.y ?? 0),
  };
  separate(
    at,
    boxesOf(all, (i) => i < arrival.placed.length),
    { rounds: SETTLE_ROUNDS },
  );
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100 + 0;
  return new Map(
    added.map((node, i) => {
      const index = arrival.placed.length + i;
      return [node.id, { x: round(at.x[index]), y: round(at.y[index]) }];
    }),
  );
}
