/** Where around a point there is most room. */
import type { LayoutPoint } from './layout-graph';

/** Others further away than this don't stand in the way. */
const REACH = 190;

/** The widest angle without others, in radians; a full turn, pointing right, where nothing is near. */
export function widestGap(
  centre: LayoutPoint,
  others: readonly LayoutPoint[],
): { readonly middle: number; readonly width: number } {
  const angles = others
    .filter((other) => Math.hypot(other.x - centre.x, other.y - centre.y) < REACH)
    .map((other) => Math.atan2(other.y - centre.y, other.x - centre.x))
    .sort((a, b) => a - b);
  const first = angles[0];
  if (first === undefined) return { middle: 0, width: 2 * Math.PI };
  let best = { middle: 0, width: -1 };
  angles.forEach((angle, i) => {
    const next = angles[i + 1] ?? first + 2 * Math.PI;
    if (next - angle > best.width) best = { middle: (angle + next) / 2, width: next - angle };
  });
  return best;
}
