/** The cheapest path of at most so many lines, by what the graph costs plus what the caller adds to single nodes. */
import { forEachStep, type Walk } from './walk';

/** A path by numbers: n nodes joined by n - 1 lines. */
export interface FoundPath {
  readonly nodes: readonly number[];
  readonly lines: readonly number[];
}

/** Cheapest costs by node for one number of lines, and the step that each came by. */
interface Layer {
  readonly costs: Map<number, number>;
  readonly from: Map<number, { readonly node: number; readonly line: number }>;
}

/** What narrows a search: known distances to the goal, and extra costs of passing through nodes. */
export interface Guide {
  readonly distances: Int32Array;
  readonly extraCosts: ReadonlyMap<number, number>;
  readonly maxLength: number;
}

function nextLayer(walk: Walk, layer: Layer, guide: Guide & { readonly left: number }): Layer {
  const next: Layer = { costs: new Map(), from: new Map() };
  for (const [node, cost] of layer.costs) {
    if (node === walk.to) continue;
    forEachStep(walk, node, (target, line) => {
      const distance = guide.distances[target] ?? -1;
      if (distance < 0 || distance > guide.left || target === walk.from) return;
      const passing =
        target === walk.to ? 0 : (walk.graph.nodeCosts[target] ?? 0) + (guide.extraCosts.get(target) ?? 0);
      const total = cost + (walk.graph.lineCosts[line] ?? 0) + passing;
      if (total >= (next.costs.get(target) ?? Infinity)) return;
      next.costs.set(target, total);
      next.from.set(target, { node, line });
    });
  }
  return next;
}

function traceBack(walk: Walk, layers: readonly Layer[], length: number): FoundPath {
  const nodes = [walk.to];
  const lines: number[] = [];
  for (let at = length; at > 0; at -= 1) {
    const step = layers[at]?.from.get(nodes[0] ?? walk.to);
    if (step === undefined) throw new RangeError('a layer of the search lost its way back');
    nodes.unshift(step.node);
    lines.unshift(step.line);
  }
  return { nodes, lines };
}

/**
 * The cheapest path, or nothing within the length. Costs are positive, so the cheapest walk never visits a node twice;
 * of equally cheap ones the shorter wins.
 */
export function cheapestPath(walk: Walk, guide: Guide): FoundPath | undefined {
  const layers: Layer[] = [{ costs: new Map([[walk.from, 0]]), from: new Map() }];
  let best: { cost: number; length: number } | undefined;
  for (let length = 1; length <= guide.maxLength; length += 1) {
    const layer = nextLayer(walk, layers[length - 1] ?? { costs: new Map(), from: new Map() }, {
      ...guide,
      left: guide.maxLength - length,
    });
    layers.push(layer);
    const cost = layer.costs.get(walk.to);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { cost, length };
  }
  return best === undefined ? undefined : traceBack(walk, layers, best.length);
}
