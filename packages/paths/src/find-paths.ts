/**
 * k distinct paths. The first is always a shortest one; each further one is the cheapest after what the chosen ones pass
 * through has been made dearer, so that the answer is k different ways and not k variations of one.
 */
import type { EntityId, RelationType, RelKey } from '@weft/model';
import { enumeratePaths } from './all-paths';
import { cheapestPath, type FoundPath } from './cheapest-path';
import type { PathGraph } from './path-graph';
import { distancesTo, type Walk } from './walk';

/** What to look for. */
export interface PathQuery {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly k: number;
  readonly maxLength: number;
  /** Relationship types that may be walked; all when absent. */
  readonly types?: readonly RelationType[];
  /** Entities not to pass through. */
  readonly avoid?: readonly EntityId[];
}

/** One way. `length` is the number of its lines. */
export interface DistinctPath {
  readonly nodes: readonly EntityId[];
  readonly relations: readonly RelKey[];
  readonly length: number;
  readonly cost: number;
  /** It passes through places only. */
  readonly placesOnly: boolean;
  /** `implied` when any of its lines is. */
  readonly certainty: 'stated' | 'implied';
}

/** Paths by length, then cost. `complete`: there are no others of at most `searchedTo` lines. */
export interface PathAnswer {
  readonly paths: readonly DistinctPath[];
  readonly searchedTo: number;
  readonly complete: boolean;
}

/** So many paths are few enough to choose from by looking at each. */
const FEW_PATHS = 400;
const FEW_STEPS = 60_000;
/** What passing through a node once more costs, per chosen path that does. */
const SHARED_COST = 1.5;
const RETRIES = 4;

function openNodesOf(graph: PathGraph, query: PathQuery): Uint8Array {
  const open = new Uint8Array(graph.ids.length).fill(1);
  for (const id of query.avoid ?? []) {
    const number = graph.numberOf(id);
    if (number !== undefined && id !== query.from && id !== query.to) open[number] = 0;
  }
  return open;
}

function toWalk(graph: PathGraph, query: PathQuery): Walk | undefined {
  const from = graph.numberOf(query.from);
  const to = graph.numberOf(query.to);
  if (from === undefined || to === undefined || from === to) return undefined;
  const types = query.types === undefined ? undefined : new Set<string>(query.types);
  const openLines = Uint8Array.from(graph.lines, (line) =>
    types === undefined || types.has(line.type) ? 1 : 0,
  );
  return { graph, from, to, maxLength: query.maxLength, openLines, openNodes: openNodesOf(graph, query) };
}

function middleOf(path: FoundPath): readonly number[] {
  return path.nodes.slice(1, -1);
}

function costOf(graph: PathGraph, path: FoundPath): number {
  const lines = path.lines.reduce((sum, line) => sum + (graph.lineCosts[line] ?? 0), 0);
  return middleOf(path).reduce((sum, node) => sum + (graph.nodeCosts[node] ?? 0), lines);
}

function shareCosts(chosen: readonly FoundPath[], factor = 1): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const node of chosen.flatMap(middleOf)) costs.set(node, (costs.get(node) ?? 0) + SHARED_COST * factor);
  return costs;
}

function isSame(a: FoundPath, b: FoundPath): boolean {
  return a.nodes.length === b.nodes.length && a.nodes.every((node, index) => node === b.nodes[index]);
}

function compareNodes(a: FoundPath, b: FoundPath): number {
  const index = a.nodes.findIndex((node, at) => node !== b.nodes[at]);
  return index < 0 ? 0 : (a.nodes[index] ?? 0) - (b.nodes[index] ?? 0);
}

/** Chooses from all paths: a shortest first, then whichever is cheapest given the chosen ones. */
function chooseAmong(graph: PathGraph, paths: readonly FoundPath[], k: number): readonly FoundPath[] {
  const left = [...paths].sort(
    (a, b) => a.lines.length - b.lines.length || costOf(graph, a) - costOf(graph, b) || compareNodes(a, b),
  );
  const chosen = left.splice(0, 1);
  while (chosen.length < k && left.length > 0) {
    const shared = shareCosts(chosen);
    const costs = left.map((path) =>
      middleOf(path).reduce((sum, node) => sum + (shared.get(node) ?? 0), costOf(graph, path)),
    );
    const cheapest = costs.reduce((best, cost, at) => (cost < (costs[best] ?? Infinity) ? at : best), 0);
    chosen.push(...left.splice(cheapest, 1));
  }
  return chosen;
}

/** Searches for one path after the other; `spare` fills up where the search keeps coming back with the same. */
function searchOneByOne(
  walk: Walk,
  distances: Int32Array,
  options: { k: number; spare: readonly FoundPath[] },
) {
  const shortest = distances[walk.from] ?? walk.maxLength;
  const first = cheapestPath(walk, { distances, extraCosts: new Map(), maxLength: shortest });
  const chosen = first === undefined ? [] : [first];
  for (let tries = 0; chosen.length < options.k && tries < RETRIES;) {
    const extraCosts = shareCosts(chosen, 2 ** tries);
    const next = cheapestPath(walk, { distances, extraCosts, maxLength: walk.maxLength });
    const isNew = next !== undefined && !chosen.some((path) => isSame(path, next));
    if (isNew) chosen.push(next);
    tries = isNew ? 0 : tries + 1;
  }
  const fill = options.spare.filter((path) => !chosen.some((known) => isSame(known, path)));
  return [...chosen, ...chooseAmong(walk.graph, fill, options.k - chosen.length)].slice(0, options.k);
}

function toDistinctPath(graph: PathGraph, path: FoundPath): DistinctPath {
  const lines = path.lines.flatMap((line) => graph.lines[line] ?? []);
  const middle = middleOf(path);
  return {
    nodes: path.nodes.flatMap((node) => graph.ids[node] ?? []),
    relations: lines.map((line) => line.key),
    length: lines.length,
    cost: Math.round(costOf(graph, path) * 1000) / 1000,
    placesOnly: middle.length > 0 && middle.every((node) => graph.areas[node] === 1),
    certainty: lines.some((line) => line.certainty === 'implied') ? 'implied' : 'stated',
  };
}

/** Finds up to k distinct paths between two entities, walking lines in either direction. The same graph gives the same answer. */
export function findPaths(graph: PathGraph, query: PathQuery): PathAnswer {
  const searchedTo = query.maxLength;
  const walk = toWalk(graph, query);
  const distances = walk && distancesTo(walk);
  if (walk === undefined || distances === undefined || (distances[walk.from] ?? -1) < 0) {
    return { paths: [], searchedTo, complete: true };
  }
  const all = enumeratePaths(walk, distances, { maxPaths: FEW_PATHS, maxSteps: FEW_STEPS });
  const chosen = all.complete
    ? chooseAmong(graph, all.paths, query.k)
    : searchOneByOne(walk, distances, { k: query.k, spare: all.paths });
  const paths = chosen.map((path) => toDistinctPath(graph, path));
  paths.sort((a, b) => a.length - b.length || a.cost - b.cost);
  return { paths, searchedTo, complete: all.complete && all.paths.length <= query.k };
}
