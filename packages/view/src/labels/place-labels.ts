/** Greedy label placement: eight places round each node, most important first; what finds no free place is dropped. */
import type { Box, BoxIndex } from './box-index';
import { crossings, type Segment } from './crossings';

/** Places round a node: right, left, below, above, and the corners. */
export const LABEL_SIDES = ['r', 'l', 'b', 't', 'br', 'tr', 'bl', 'tl'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** A label that wants a place. Lengths in CSS pixels of the canvas. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Everything drawn of the node, halo included. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher comes first; ties by id. */
  readonly priority: number;
  /** A shorter form, tried where the full one finds no place. */
  readonly short?: { readonly width: number; readonly height: number } | undefined;
  /** Where it was before: kept while it is free, so that labels don't wander. */
  readonly before?: LabelSide | undefined;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: LabelSide;
  /** The text's own box; a margin round it is kept free too. */
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  /** The shorter form was taken. */
  readonly short: boolean;
}

const MARGIN_X = 2;
const MARGIN_Y = 1;
const SIDE_COST: Readonly<Record<LabelSide, number>> = {
  r: 0,
  l: 0.4,
  b: 0.6,
  t: 0.8,
  br: 1.5,
  tr: 1.5,
  bl: 1.5,
  tl: 1.5,
};
const STAY_BONUS = 60;
const CROSSING_COST = 3;
const MOST_CROSSING_COST = 40;

/** The field that labels are placed in. Placed ones are added to `taken`. */
export interface LabelField {
  readonly taken: BoxIndex;
  readonly bounds: Box;
  /** Lines that labels had better not lie on. */
  readonly segments: readonly Segment[];
  /** At most so many labels. */
  readonly budget: number;
}

/** Places labels without any overlap among them or with what is taken. */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  field: LabelField,
): readonly PlacedLabel[] {
  const ordered = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const placed: PlacedLabel[] = [];
  for (const candidate of ordered) {
    if (placed.length >= field.budget) break;
    const best = bestPlace(candidate, field) ?? bestShortPlace(candidate, field);
    if (best === undefined) continue;
    field.taken.add(grown(best.box));
    placed.push(best);
  }
  return placed;
}

function bestShortPlace(candidate: LabelCandidate, field: LabelField): PlacedLabel | undefined {
  if (candidate.short === undefined) return undefined;
  const place = bestPlace({ ...candidate, ...candidate.short }, field);
  return place === undefined ? undefined : { ...place, short: true };
}

function bestPlace(candidate: LabelCandidate, field: LabelField): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let bestCost = Infinity;
  for (const side of LABEL_SIDES) {
    const place = placeAt(candidate, side);
    const room = grown(place.box);
    const floor = SIDE_COST[side] - (side === candidate.before ? STAY_BONUS : 0);
    if (floor >= bestCost || !inside(room, field.bounds) || field.taken.isTaken(room, candidate.id)) continue;
    const cost = floor + Math.min(MOST_CROSSING_COST, CROSSING_COST * crossings(room, field.segments));
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best;
}

function grown(box: Box): Box {
  return { x1: box.x1 - MARGIN_X, y1: box.y1 - MARGIN_Y, x2: box.x2 + MARGIN_X, y2: box.y2 + MARGIN_Y };
}

function inside(box: Box, bounds: Box): boolean {
  return box.x1 >= bounds.x1 && box.x2 <= bounds.x2 && box.y1 >= bounds.y1 && box.y2 <= bounds.y2;
}

/** The box of a label at a side of its node. */
export function placeAt(candidate: LabelCandidate, side: LabelSide): PlacedLabel {
  const { x, y, radius: r, width: w, height: h } = candidate;
  const diagonal = r * 0.72;
  const beside = r + MARGIN_X;
  const spots: Readonly<Record<LabelSide, readonly [number, number, PlacedLabel['align']]>> = {
    r: [x + beside, y - h / 2, 'left'],
    l: [x - beside - w, y - h / 2, 'right'],
    b: [x - w / 2, y + r, 'center'],
    t: [x - w / 2, y - r - h, 'center'],
    br: [x + diagonal, y + diagonal - h * 0.2, 'left'],
    tr: [x + diagonal, y - diagonal - h * 0.8, 'left'],
    bl: [x - diagonal - w, y + diagonal - h * 0.2, 'right'],
    tl: [x - diagonal - w, y - diagonal - h * 0.8, 'right'],
  };
  const [x1, y1, align] = spots[side];
  return { id: candidate.id, side, align, short: false, box: { x1, y1, x2: x1 + w, y2: y1 + h } };
}
