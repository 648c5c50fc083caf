/** A good start for the forces: pivot multidimensional scaling over hop distances (Brandes and Pich, 2006). */
import type { LayoutGraph } from './layout-graph';
import { unitOf } from './seeded';

const PIVOTS = 24;
const POWER_ROUNDS = 60;

/** Two coordinates per node, centred, of root mean square 1 along the first axis. */
export function pivotStart(graph: LayoutGraph): { readonly x: Float64Array; readonly y: Float64Array } {
  const count = graph.nodes.length;
  const columns = centredColumns(graph, Math.min(PIVOTS, count));
  const gram = columns.map((a) => columns.map((b) => dot(a, b)));
  const first = principal(gram, []);
  const second = principal(gram, [first]);
  const x = project(columns, first, count);
  const y = project(columns, second, count);
  const scale = 1 / Math.max(1e-9, Math.sqrt(dot(x, x) / Math.max(1, count)));
  graph.nodes.forEach((node, i) => {
    // Leaves of one node have equal distances to everything; a hair apart, the forces can tell them from each other.
    x[i] = (x[i] ?? 0) * scale + (unitOf(node.id, 'x') - 0.5) * 0.2;
    y[i] = (y[i] ?? 0) * scale + (unitOf(node.id, 'y') - 0.5) * 0.2;
  });
  return { x, y };
}

function centredColumns(graph: LayoutGraph, pivots: number): Float64Array[] {
  const count = graph.nodes.length;
  const nearest = new Float64Array(count).fill(Infinity);
  let pivot = indexOfMost(graph.neighbours.map((list) => list.length));
  const columns: Float64Array[] = [];
  for (let p = 0; p < pivots; p += 1) {
    const hops = hopsFrom(graph, pivot);
    for (let i = 0; i < count; i += 1) nearest[i] = Math.min(nearest[i] ?? 0, hops[i] ?? 0);
    columns.push(hops.map((hop) => hop * hop));
    pivot = indexOfMost(nearest);
  }
  return doubleCentre(columns, count);
}

function hopsFrom(graph: LayoutGraph, start: number): Float64Array {
  const hops = new Float64Array(graph.nodes.length).fill(-1);
  hops[start] = 0;
  const queue = [start];
  let farthest = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const here = queue[head] ?? 0;
    farthest = hops[here] ?? 0;
    for (const next of graph.neighbours[here] ?? []) {
      if ((hops[next] ?? 0) >= 0) continue;
      hops[next] = farthest + 1;
      queue.push(next);
    }
  }
  return hops.map((hop) => (hop < 0 ? farthest + 2 : hop));
}

function doubleCentre(columns: readonly Float64Array[], count: number): Float64Array[] {
  const rowMeans = new Float64Array(count);
  for (const column of columns)
    for (let i = 0; i < count; i += 1)
      rowMeans[i] = (rowMeans[i] ?? 0) + (column[i] ?? 0) / Math.max(1, columns.length);
  const grand = rowMeans.reduce((sum, mean) => sum + mean, 0) / Math.max(1, count);
  return columns.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
    return column.map((value, i) => -0.5 * (value - (rowMeans[i] ?? 0) - mean + grand));
  });
}

function principal(gram: readonly (readonly number[])[], before: readonly Float64Array[]): Float64Array {
  let vector = Float64Array.from(gram, (_, i) => unitOf(String(i), 'pivot') - 0.5);
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    const next = Float64Array.from(gram, (row) => row.reduce((sum, g, j) => sum + g * (vector[j] ?? 0), 0));
    for (const other of before) {
      const share = dot(next, other);
      for (let i = 0; i < next.length; i += 1) next[i] = (next[i] ?? 0) - share * (other[i] ?? 0);
    }
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) return vector;
    vector = next.map((value) => value / length);
  }
  return vector;
}

function project(columns: readonly Float64Array[], vector: Float64Array, count: number): Float64Array {
  const out = new Float64Array(count);
  columns.forEach((column, p) => {
    const weight = vector[p] ?? 0;
    for (let i = 0; i < count; i += 1) out[i] = (out[i] ?? 0) + (column[i] ?? 0) * weight;
  });
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function indexOfMost(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}
