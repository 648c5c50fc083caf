/** Greedy label placement: eight places round each node, most important first; what finds no free place is dropped. */
import { overlaps, type Box, type BoxIndex } from './box-index';
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
  /** Shorter or narrower forms, tried in turn where the full one finds no place. */
  readonly others?: readonly { readonly width: number; readonly height: number }[] | undefined;
  /** How far a badge at the right reaches from the node's middle: the name may stand beyond it. */
  readonly badgeReach?: number | undefined;
  /** Where it was before: kept while it is free, so that labels don't wander. */
  readonly before?: LabelSide | undefined;
  /** Tried further out, and in the end placed over small things, rather than dropped. */
  readonly must?: boolean | undefined;
  /** Tried a little further out before it is dropped. */
  readonly roams?: boolean | undefined;
  /** May lie over what is in `field.minor`, at a cost: hubs seen from afar. */
  readonly overMinor?: boolean | undefined;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: LabelSide;
  /** The text's own box; a margin round it is kept free too. */
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  /** Which form was taken: 0 the full one, then `others` in turn. */
  readonly form: number;
  /** No place was free: it lies over other things and needs a ground of its own. */
  readonly over: boolean;
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
const MINOR_COST = 6;
/** How much further out hubs are tried, and what must be placed, in pixels. */
const ROAM = [8, 18];
const FURTHER = [0, 10, 22, 38, 60];

/** The field that labels are placed in. Placed ones are added to `taken`. */
export interface LabelField {
  readonly taken: BoxIndex;
  /** Marks too small to be worth a name's room; only labels with `overMinor` may lie over them. */
  readonly minor?: BoxIndex | undefined;
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
    const best =
      bestFormPlace(candidate, field) ??
      (candidate.must === true ? anyPlace(candidate, field, placed) : nearbyPlace(candidate, field));
    if (best === undefined) continue;
    field.taken.add(grown(best.box));
    placed.push(best);
  }
  return placed;
}

function bestFormPlace(candidate: LabelCandidate, field: LabelField): PlacedLabel | undefined {
  const full = bestPlace(candidate, field);
  if (full !== undefined) return full;
  for (const [i, form] of (candidate.others ?? []).entries()) {
    const place = bestPlace({ ...candidate, ...form }, field);
    if (place !== undefined) return { ...place, form: i + 1 };
  }
  return undefined;
}

function nearbyPlace(candidate: LabelCandidate, field: LabelField): PlacedLabel | undefined {
  if (candidate.roams !== true) return undefined;
  for (const further of ROAM) {
    const place = bestFormPlace({ ...candidate, radius: candidate.radius + further }, field);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** For a label that must be seen: further out, then over anything but names, then over those too. */
function anyPlace(candidate: LabelCandidate, field: LabelField, placed: readonly PlacedLabel[]): PlacedLabel {
  const form = candidate.others?.length ?? 0;
  const shortest = { ...candidate, ...candidate.others?.[form - 1] };
  const places: PlacedLabel[] = [];
  for (const further of FURTHER) {
    const radius = candidate.radius + further;
    const place = bestFormPlace({ ...candidate, radius, overMinor: true }, field);
    if (place !== undefined) return place;
    for (const side of LABEL_SIDES) places.push(placeAt({ ...shortest, radius }, side));
  }
  const isClear = ({ box }: PlacedLabel): boolean =>
    inside(grown(box), field.bounds) && placed.every((other) => !overlaps(grown(other.box), grown(box)));
  const { box, ...place } = places.find(isClear) ?? placeAt(shortest, 'r');
  return { ...place, box: movedInside(box, field.bounds), form, over: true };
}

function movedInside(box: Box, bounds: Box): Box {
  const dx = Math.max(0, bounds.x1 - box.x1) || Math.min(0, bounds.x2 - box.x2);
  const dy = Math.max(0, bounds.y1 - box.y1) || Math.min(0, bounds.y2 - box.y2);
  return { x1: box.x1 + dx, y1: box.y1 + dy, x2: box.x2 + dx, y2: box.y2 + dy };
}

function bestPlace(candidate: LabelCandidate, field: LabelField): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let bestCost = Infinity;
  for (const side of LABEL_SIDES) {
    const place = placeAt(candidate, side);
    const room = grown(place.box);
    const floor = SIDE_COST[side] - (side === candidate.before ? STAY_BONUS : 0);
    if (floor >= bestCost || !inside(room, field.bounds) || field.taken.isTaken(room, candidate.id)) continue;
    const covered = field.minor?.countTaken(room, candidate.id) ?? 0;
    if (covered > 0 && candidate.overMinor !== true) continue;
    const crossed = Math.min(MOST_CROSSING_COST, CROSSING_COST * crossings(room, field.segments));
    const cost = floor + crossed + MINOR_COST * covered;
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best ?? beyondBadge(candidate, field);
}

/** At the right, past the badge that takes the place beside the mark. */
function beyondBadge(candidate: LabelCandidate, field: LabelField): PlacedLabel | undefined {
  const { badgeReach } = candidate;
  if (badgeReach === undefined) return undefined;
  const place = placeAt({ ...candidate, radius: badgeReach }, 'r');
  const room = grown(place.box);
  const free = inside(room, field.bounds) && !field.taken.isTaken(room, candidate.id);
  return free && (candidate.overMinor === true || field.minor?.isTaken(room) !== true) ? place : undefined;
}

function grown(box: Box): Box {
  return { x1: box.x1 - MARGIN_X, y1: box.y1 - MARGIN_Y, x2: box.x2 + MARGIN_X, y2: box.y2 + MARGIN_Y };
}

function inside(box: Box, bounds: Box): boolean {
  return box.x1 >= bounds.x1 && box.x2 <= bounds.x2 && box.y1 >= bounds.y1 && box.y2 <= bounds.y2;
}

/** The box of a label at a side of its node. */
function placeAt(candidate: LabelCandidate, side: LabelSide): PlacedLabel {
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
  return {
    id: candidate.id,
    side,
    align,
    form: 0,
    over: false,
    box: { x1, y1, x2: x1 + w, y2: y1 + h },
  };
}
