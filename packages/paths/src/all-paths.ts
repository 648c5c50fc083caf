/** All simple paths between two nodes, as long as they are few; it says when they were not. */
import type { FoundPath } from './cheapest-path';
import { forEachStep, type Walk } from './walk';

/** Paths, and whether these are all there are. */
export interface Enumeration {
  readonly paths: readonly FoundPath[];
  readonly complete: boolean;
}

/** Bounds of an enumeration. */
export interface Bounds {
  readonly maxPaths: number;
  readonly maxSteps: number;
}

/** Walks depth first, never into a node from which the goal is too far. */
export function enumeratePaths(walk: Walk, distances: Int32Array, bounds: Bounds): Enumeration {
  const paths: FoundPath[] = [];
  const nodes = [walk.from];
  const lines: number[] = [];
  const onPath = new Set(nodes);
  let steps = 0;
  const isOver = () => paths.length > bounds.maxPaths || steps > bounds.maxSteps;

  const enter = (target: number, line: number): void => {
    const distance = distances[target] ?? -1;
    steps += 1;
    if (isOver() || distance < 0 || lines.length + 1 + distance > walk.maxLength || onPath.has(target))
      return;
    if (target === walk.to) {
      paths.push({ nodes: [...nodes, target], lines: [...lines, line] });
      return;
    }
    nodes.push(target);
    lines.push(line);
    onPath.add(target);
    forEachStep(walk, target, enter);
    onPath.delete(target);
    nodes.pop();
    lines.pop();
  };

  forEachStep(walk, walk.from, enter);
  const complete = !isOver();
  return { paths: paths.slice(0, bounds.maxPaths), complete };
}
