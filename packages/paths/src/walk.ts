/** One path search's view of the graph: which lines may be walked, and how far each node is from the goal. */
import type { PathGraph } from './path-graph';

/** A step that may be taken. */
export type Visit = (target: number, line: number) => void;

/** What all parts of one search share. */
export interface Walk {
  readonly graph: PathGraph;
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  /** 1 for lines that may be walked. */
  readonly openLines: Uint8Array;
  /** 1 for nodes that may be passed through. */
  readonly openNodes: Uint8Array;
}

/** Calls back with the cheapest open line to every open neighbour, neighbours in order. */
export function forEachStep(walk: Walk, node: number, visit: Visit): void {
  const { graph, openLines, openNodes } = walk;
  let last = -1;
  for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at += 1) {
    const target = graph.targets[at] ?? 0;
    const line = graph.stepLines[at] ?? 0;
    if (target === last || openLines[line] === 0 || openNodes[target] === 0) continue;
    last = target;
    visit(target, line);
  }
}

/** Number of lines from each node to the goal, -1 where it is farther than the search goes. */
export function distancesTo(walk: Walk): Int32Array {
  const distances = new Int32Array(walk.graph.ids.length).fill(-1);
  distances[walk.to] = 0;
  let ring: number[] = [walk.to];
  for (let distance = 1; distance <= walk.maxLength && ring.length > 0; distance += 1) {
    const next: number[] = [];
    for (const node of ring) {
      forEachStep(walk, node, (target) => {
        if (distances[target] !== -1) return;
        distances[target] = distance;
        next.push(target);
      });
    }
    ring = next;
  }
  return distances;
}
