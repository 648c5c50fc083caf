/** How many lines run through a box. */
import type { Box } from './box-index';

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How much a crossing matters; faded lines matter less. */
  readonly weight: number;
}

/** Weighted number of segments with a point inside the box. */
export function crossings(box: Box, segments: readonly Segment[]): number {
  let sum = 0;
  for (const segment of segments) if (crosses(box, segment)) sum += segment.weight;
  return sum;
}

function crosses(box: Box, s: Segment): boolean {
  if (Math.max(s.x1, s.x2) < box.x1 || Math.min(s.x1, s.x2) > box.x2) return false;
  if (Math.max(s.y1, s.y2) < box.y1 || Math.min(s.y1, s.y2) > box.y2) return false;
  // Corners on both sides of the line through the segment: it runs through the box.
  const side = (x: number, y: number): number =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  const first = side(box.x1, box.y1);
  return side(box.x2, box.y1) !== first || side(box.x2, box.y2) !== first || side(box.x1, box.y2) !== first;
}
