/** Which entity or line comes next for the keyboard: the nearest one that way, and the lines of an entity by the clock. */
import type { Direction, PagePoint } from '../canvas-api';
import type { Scene } from './scene';

const AHEAD: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Being beside costs more than being far. */
const SIDE_COST = 2.2;

/** The nearest entity in a direction, preferring what lies straight ahead. */
export function nearestNode(
  scene: Scene,
  from: PagePoint & { readonly id?: string | undefined },
  direction: Direction,
): string | undefined {
  const [ax, ay] = AHEAD[direction];
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [id, node] of scene.nodes) {
    if (id === from.id || node.node.faded) continue;
    const dx = node.x - from.x;
    const dy = node.y - from.y;
    const ahead = dx * ax + dy * ay;
    const beside = Math.abs(dx * ay - dy * ax);
    if (ahead <= 0.5 || beside > ahead * 2.5) continue;
    const cost = ahead + beside * SIDE_COST;
    if (cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

/** The next line of an entity clockwise from the top, or counter-clockwise. */
export function nextLine(
  scene: Scene,
  id: string,
  walk: { readonly after: string | undefined; readonly step: 1 | -1 },
): string | undefined {
  const centre = scene.nodes.get(id);
  if (centre === undefined) return undefined;
  const lines = [...scene.lines.values()]
    .filter(({ line }) => !line.faded && (line.source === id || line.target === id))
    .map(({ line }) => {
      const other = scene.nodes.get(line.source === id ? line.target : line.source) ?? centre;
      const angle = Math.atan2(other.x - centre.x, -(other.y - centre.y));
      return { key: line.key, angle: (angle + 2 * Math.PI) % (2 * Math.PI) };
    })
    .sort((a, b) => a.angle - b.angle || (a.key < b.key ? -1 : 1));
  if (lines.length === 0) return undefined;
  const at = lines.findIndex((line) => line.key === walk.after);
  const next = at < 0 ? (walk.step > 0 ? 0 : lines.length - 1) : at + walk.step;
  return lines[(next + lines.length) % lines.length]?.key;
}
