/** Turns the picture so that its long side lies flat and scales it to the room that nodes and labels need. */
import type { Coordinates } from './force-rounds';
import type { LayoutGraph } from './layout-graph';

/** Width to height that pictures aim at; fixed, so that a window's size never changes a picture. */
const ASPECT = 1.06;
/** Square pixels each node gets, few nodes first. Marks shrink slower than distances, so large pictures are wide. */
const AREA_FEW = 9_200;
const AREA_MANY = 8_000;
/** Pictures of less than so many nodes get more room each, up to this factor, to fill a window. */
const SMALL = 60;
const SMALL_BONUS = 1.8;
/** Lines of a small picture are at most so long, typically: a pair or a row had better not fill a window. */
const MOST_TYPICAL_LINE = 168;
/** The largest picture: a window still shows it at the smallest zoom. */
const MOST_AREA = 42_000_000;
/** How evenly a picture is spread: 0 as the forces left it, 1 with equal numbers in equal strips. */
const EVEN_FEW = 0.55;
const EVEN_MANY = 0.45;
/** How far the two directions may be scaled differently. */
const MOST_SKEW = 1.45;

/** Square pixels per node in a picture of that many. */
function areaEachOf(count: number): number {
  const share = Math.min(1, Math.max(0, (count - 60) / 440));
  const bonus = 1 + SMALL_BONUS * Math.max(0, 1 - count / SMALL);
  const area = (AREA_FEW + (AREA_MANY - AREA_FEW) * share) * bonus;
  return Math.min(area, MOST_AREA / Math.max(1, count));
}

/** Side of the part of a window that is usually free, in pixels. */
const TYPICAL_SIDE = 700;

/** The zoom at which a picture of that many will probably be seen whole. */
export function expectedZoomOf(count: number): number {
  return Math.min(1, TYPICAL_SIDE / Math.sqrt(areaEachOf(count) * Math.max(1, count)));
}

/** Centres, turns and scales in place. */
export function framePicture(at: Coordinates, pairs: LayoutGraph['pairs']): void {
  const count = at.x.length;
  centre(at);
  if (count < 2) return;
  turn(at, longAxisOf(at));
  const share = count > 300 ? EVEN_MANY : EVEN_FEW;
  spreadEvenly(at.x, share);
  spreadEvenly(at.y, share);
  centreBox(at);
  scaleToArea(at, areaEachOf(count) * count);
  if (count >= SMALL) return;
  const factor = Math.min(1, MOST_TYPICAL_LINE / Math.max(1, typicalLine(at, pairs)));
  scale(at.x, factor);
  scale(at.y, factor);
}

function scaleToArea(at: Coordinates, area: number): void {
  const width = spreadOf(at.x);
  // A row of nodes has next to no height; without this floor it would be blown up to thousands of pixels.
  const height = Math.max(spreadOf(at.y), width / 8);
  const wantedHeight = Math.sqrt(area / ASPECT);
  const sx = (wantedHeight * ASPECT) / Math.max(1e-6, width);
  const sy = wantedHeight / Math.max(1e-6, height);
  const even = Math.sqrt(sx * sy);
  const skew = Math.min(MOST_SKEW, Math.max(1 / MOST_SKEW, Math.sqrt(sx / sy)));
  const limit = (wanted: number): number => (Number.isFinite(wanted) && wanted < 1e6 ? wanted : 1);
  scale(at.x, limit(even * skew));
  scale(at.y, limit(even / skew));
}

/** The median length of lines; 0 without any. */
function typicalLine(at: Coordinates, pairs: LayoutGraph['pairs']): number {
  const lengths = pairs
    .map(([a, b]) => Math.hypot((at.x[a] ?? 0) - (at.x[b] ?? 0), (at.y[a] ?? 0) - (at.y[b] ?? 0)))
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function centre(at: Coordinates): void {
  for (const values of [at.x, at.y]) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) - mean;
  }
}

/** Mixes each value with its rank: crowds get room, outliers come closer, and the order along the axis stays. */
function spreadEvenly(values: Float64Array, share: number): void {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const least = values[order[0] ?? 0] ?? 0;
  const range = (values[order[order.length - 1] ?? 0] ?? 0) - least;
  const cut = Math.floor(order.length * 0.02);
  const low = values[order[cut] ?? 0] ?? 0;
  const high = values[order[order.length - 1 - cut] ?? 0] ?? 0;
  const span = high - low > range * 0.05 ? high - low : range;
  order.forEach((index, rank) => {
    const even = low + (span * rank) / Math.max(1, order.length - 1);
    const value = values[index] ?? 0;
    const held =
      value > high
        ? high + bounded(value - high, span)
        : value < low
          ? low - bounded(low - value, span)
          : value;
    values[index] = held * (1 - share) + even * share;
  });
}

/** Brings a far outlier near without putting it on top of a nearer one. */
function bounded(distance: number, span: number): number {
  const most = Math.max(1e-9, span * 0.1);
  return most * Math.tanh(distance / most);
}

function centreBox(at: Coordinates): void {
  for (const values of [at.x, at.y]) {
    let least = Infinity;
    let most = -Infinity;
    for (const value of values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) - (least + most) / 2;
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
