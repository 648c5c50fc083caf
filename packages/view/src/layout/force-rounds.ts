/** ForceAtlas2 for a number of rounds that follows from the graph's size alone, never from the clock. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph } from './layout-graph';

const MOST_ROUNDS = 300;
const LEAST_ROUNDS = 24;
/** Up to this many nodes all rounds are run. */
const SMALL = 150;
/** From here on far groups of nodes act as one; the library alone would begin at 2,000. */
const BARNES_HUT_FROM = 350;
const CHUNKS = 6;

/** Rounds for a graph of that many nodes. */
export function roundsFor(count: number): number {
  if (count <= SMALL) return MOST_ROUNDS;
  return Math.max(LEAST_ROUNDS, Math.round(MOST_ROUNDS * (SMALL / count) ** 0.52));
}

/** Coordinates by index; changed in place. */
export interface Coordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Runs the forces over the coordinates. Called back after each part with the share done, 0 to 1. */
export function runForces(graph: LayoutGraph, at: Coordinates, onShare: (share: number) => void): void {
  const count = graph.nodes.length;
  if (count < 2) return;
  const held = new UndirectedGraph();
  graph.nodes.forEach((node, i) => {
    const fixed = node.fixed !== undefined;
    held.addNode(i, { x: at.x[i] ?? 0, y: at.y[i] ?? 0, fixed });
  });
  for (const [a, b] of graph.pairs) held.addEdge(a, b);
  const rounds = roundsFor(count);
  const settings = {
    ...forceAtlas2.inferSettings(count),
    barnesHutOptimize: count > BARNES_HUT_FROM,
    barnesHutTheta: 1.2,
    gravity: 0.08,
  };
  for (let part = 0; part < CHUNKS; part += 1) {
    const iterations = Math.round(((part + 1) * rounds) / CHUNKS) - Math.round((part * rounds) / CHUNKS);
    forceAtlas2.assign(held, { iterations, settings });
    held.forEachNode((key, attributes) => {
      at.x[Number(key)] = Number(attributes['x']);
      at.y[Number(key)] = Number(attributes['y']);
    });
    onShare((part + 1) / CHUNKS);
  }
}
