/** Where a newcomer fits beside the entity it joins: on circles round it, near the middle of the free angle, clear of all marks. */
import type { LayoutNode, LayoutPoint } from './layout-graph';

/** Newcomers enter between these distances while there is room. */
const NEAR = 62;
const FAR = 108;
const SHELL_STEP = 11.5;
const FARTHEST = 4000;
/** Pixels along a circle between two places that are tried. */
const ARC_STEP = 14;
/** Between two marks; and what two newcomers would rather have from middle to middle. */
const GAP = 7;
const EASY_DISTANCE = 46;

/** In radians and pixels; a place further out than asked for is worse than a little crowding nearer by. */
const COST = {
  beyond: 1,
  perPixelOut: 0.035,
  perRadian: 0.2,
  outsideAngle: 1.4,
  label: 0.5,
  crowded: 0.9,
} as const;

/** Something that is in the way. */
export interface Standing {
  readonly node: LayoutNode;
  readonly at: LayoutPoint;
  /** It came in the same step. */
  readonly isNew: boolean;
}

/** What stands where, in a grid whose cells are larger than two marks side by side. */
export class StandingGrid {
  private readonly cells = new Map<number, Standing[]>();

  add(standing: Standing): void {
    const code = codeOf(columnOf(standing.at.x), columnOf(standing.at.y));
    const cell = this.cells.get(code);
    if (cell === undefined) this.cells.set(code, [standing]);
    else cell.push(standing);
  }

  /** The lists of what stands near enough to touch a mark or a name at a point. */
  *near({ x, y }: LayoutPoint): Generator<readonly Standing[]> {
    const column = columnOf(x);
    const row = columnOf(y);
    for (const across of [0, -1, 1, -2, 2])
      for (const down of [0, -1, 1]) {
        const cell = this.cells.get(codeOf(column + across, row + down));
        if (cell !== undefined) yield cell;
      }
  }
}

const CELL = 70;
const columnOf = (value: number): number => Math.floor(value / CELL);
const codeOf = (column: number, row: number): number => (column + 0x8000) * 0x10000 + (row + 0x8000);

/** Where to look. */
export interface RoomSearch {
  readonly centre: LayoutPoint;
  readonly angle: { readonly middle: number; readonly width: number };
  readonly standing: StandingGrid;
  /** How many come at once: many go further out rather than crowd. */
  readonly together: number;
}

/** From so many newcomers on, going further out costs half. */
const MANY = 60;

/** The cheapest place without touching a mark; always one, if need be far out. */
export function findRoom(node: LayoutNode, search: RoomSearch): LayoutPoint {
  let best: LayoutPoint | undefined;
  let bestCost = Infinity;
  const perPixelOut = COST.perPixelOut / Math.min(2, 1 + search.together / MANY);
  for (let radius = NEAR; radius < FARTHEST; radius += SHELL_STEP) {
    const base = radius > FAR + 1 ? COST.beyond + (radius - FAR) * perPixelOut : 0;
    if (base >= bestCost) break;
    for (const turn of turnsAt(radius)) {
      const floor = base + turnCost(turn, search.angle.width);
      if (floor >= bestCost) continue;
      const at = pointAt(search, radius, turn);
      const cost = floor + costOf(node, at, search.standing);
      if (cost < bestCost) [best, bestCost] = [at, cost];
    }
  }
  return best ?? pointAt(search, FARTHEST, 0);
}

/** Angles away from the middle, nearest first. */
function* turnsAt(radius: number): Generator<number> {
  yield 0;
  const step = ARC_STEP / radius;
  for (let turn = step; turn < Math.PI; turn += step) {
    yield turn;
    yield -turn;
  }
}

function turnCost(turn: number, width: number): number {
  const outside = Math.max(0, Math.abs(turn) - width / 2);
  return Math.abs(turn) * COST.perRadian + outside * COST.outsideAngle;
}

function pointAt({ centre, angle }: RoomSearch, radius: number, turn: number): LayoutPoint {
  const direction = angle.middle + turn;
  return { x: centre.x + radius * Math.cos(direction), y: centre.y + radius * Math.sin(direction) };
}

function costOf(node: LayoutNode, at: LayoutPoint, standing: StandingGrid): number {
  let cost = 0;
  for (const cell of standing.near(at))
    for (const other of cell) {
      cost += costBeside(node, at, other);
      if (cost === Infinity) return cost;
    }
  return cost;
}

function costBeside(node: LayoutNode, at: LayoutPoint, other: Standing): number {
  const dx = Math.abs(other.at.x - at.x);
  const dy = Math.abs(other.at.y - at.y);
  const distance = Math.hypot(dx, dy);
  if (distance < node.radius + other.node.radius + GAP) return Infinity;
  const sideways = dx < (node.labelWidth + other.node.labelWidth) * 0.46;
  const label = sideways && dy < labelReach(node) + labelReach(other.node) ? COST.label : 0;
  return label + (other.isNew && distance < EASY_DISTANCE ? COST.crowded : 0);
}

const labelReach = (node: LayoutNode): number => node.radius + node.labelHeight * 0.46;
