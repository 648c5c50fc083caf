/** Turns the picture so that its long side lies flat and scales it to the room that nodes and labels need. */
import type { Coordinates } from './force-rounds';

/** Width to height that pictures aim at; fixed, so that a window's size never changes a picture. */
const ASPECT = 1.12;
/** Square pixels each node gets, few nodes first. */
const AREA_FEW = 12_500;
const AREA_MANY = 3_400;
/** How far the two directions may be scaled differently. */
const MOST_SKEW = 1.45;

/** Square pixels per node in a picture of that many. */
export function areaEachOf(count: number): number {
  const share = Math.min(1, Math.max(0, (count - 60) / 440));
  return AREA_FEW + (AREA_MANY - AREA_FEW) * share;
}

/** Centres, turns and scales in place. */
export function framePicture(at: Coordinates): void {
  const count = at.x.length;
  if (count < 2) return;
  centre(at);
  turn(at, longAxisOf(at));
  const width = spreadOf(at.x);
  const height = spreadOf(at.y);
  const area = areaEachOf(count) * count;
  const wantedHeight = Math.sqrt(area / ASPECT);
  const sx = (wantedHeight * ASPECT) / Math.max(1e-6, width);
  const sy = wantedHeight / Math.max(1e-6, height);
  const even = Math.sqrt(sx * sy);
  const skew = Math.min(MOST_SKEW, Math.max(1 / MOST_SKEW, Math.sqrt(sx / sy)));
  const limit = (wanted: number): number => (Number.isFinite(wanted) && wanted < 1e6 ? wanted : 1);
  scale(at.x, limit(even * skew));
  scale(at.y, limit(even / skew));
}

function centre(at: Coordinates): void {
  for (const values of [at.x, at.y]) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) - mean;
  }
}

function longAxisOf(at: Coordinates): number {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < at.x.length; i += 1) {
    const x = at.x[i] ?? 0;
    const y = at.y[i] ?? 0;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

function turn(at: Coordinates, angle: number): void {
  const cos = Math.cos(-angle);
  const sin = Math.sin(-angle);
  for (let i = 0; i < at.x.length; i += 1) {
    const x = at.x[i] ?? 0;
    const y = at.y[i] ?? 0;
    at.x[i] = x * cos - y * sin;
    at.y[i] = x * sin + y * cos;
  }
}

/** Distance between the outermost values but for the last two in a hundred at either end. */
function spreadOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const cut = Math.floor(sorted.length * 0.02);
  return (sorted[sorted.length - 1 - cut] ?? 0) - (sorted[cut] ?? 0);
}

function scale(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) * factor;
}
