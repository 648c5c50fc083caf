/** Places the labels of lines along them, clear of nodes and of each other; equal ones close together merge. */
import type { Box, BoxIndex } from './box-index';

/** A line's label that wants a place. */
export interface PillCandidate {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly priority: number;
  /** The point at a share of the visible line, in CSS pixels of the canvas. */
  readonly pointAt: (share: number) => { readonly x: number; readonly y: number };
}

export interface PlacedPill {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
}

const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const MERGE_WITHIN = 40;
const MARGIN = 2;

/** Places pills; those without a free place are dropped. Placed ones are added to `taken`. */
export function placePills(
  candidates: readonly PillCandidate[],
  field: { readonly taken: BoxIndex; readonly bounds: Box },
): readonly PlacedPill[] {
  const placed: PlacedPill[] = [];
  const ordered = [...candidates].sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  for (const candidate of ordered) {
    const box = SHARES.map((share) => boxAt(candidate, share)).find((each) => isFree(each, field));
    if (box === undefined || isNearEqual(placed, candidate.text, box)) continue;
    field.taken.add(grown(box));
    placed.push({ key: candidate.key, text: candidate.text, box });
  }
  return placed;
}

function boxAt(candidate: PillCandidate, share: number): Box {
  const { x, y } = candidate.pointAt(share);
  const { width: w, height: h } = candidate;
  return { x1: x - w / 2, y1: y - h / 2, x2: x + w / 2, y2: y + h / 2 };
}

const grown = (box: Box): Box => ({
  x1: box.x1 - MARGIN,
  y1: box.y1 - MARGIN,
  x2: box.x2 + MARGIN,
  y2: box.y2 + MARGIN,
});

function isFree(box: Box, field: { readonly taken: BoxIndex; readonly bounds: Box }): boolean {
  const { bounds } = field;
  const within = box.x1 >= bounds.x1 && box.x2 <= bounds.x2 && box.y1 >= bounds.y1 && box.y2 <= bounds.y2;
  return within && !field.taken.isTaken(grown(box));
}

function isNearEqual(placed: readonly PlacedPill[], text: string, box: Box): boolean {
  return placed.some(
    (each) =>
      each.text === text &&
      Math.hypot(
        (each.box.x1 + each.box.x2 - box.x1 - box.x2) / 2,
        (each.box.y1 + each.box.y2 - box.y1 - box.y2) / 2,
      ) < MERGE_WITHIN,
  );
}
