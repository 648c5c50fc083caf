/** Pushes overlapping boxes apart along their shorter overlap until none is left or the rounds are used up. */
import type { Coordinates } from './force-rounds';

/** Half sizes by index, and which indexes may not move. */
export interface Boxes {
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly isFixed: (index: number) => boolean;
}

/** A box that hangs at the right of a node and moves with it: room for a name. */
export interface HangingBox {
  readonly owner: number;
  /** From the node's middle to the box's middle. */
  readonly dx: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Moves in place. Deterministic: boxes are visited in index order, hanging ones last. */
export function separate(
  at: Coordinates,
  boxes: Boxes,
  options: { readonly rounds: number; readonly hanging?: readonly HangingBox[] },
): void {
  const bodies = new Bodies(at, boxes, options.hanging ?? []);
  for (let round = 0; round < options.rounds; round += 1) if (!bodies.pushOnce()) return;
}

const cellCode = (column: number, row: number): number => (column + 0x8000) * 0x10000 + (row + 0x8000);
type Cells = ReadonlyMap<number, readonly number[]>;

/** A node with its room gives way less than the nodes around it, or it would be carried out of the picture. */
const HANGING_SHARE = 0.1;

/** Nodes and what hangs on them, seen as one list of boxes: nodes first. */
class Bodies {
  private readonly nodes: number;
  private readonly cellWidth: number;
  private readonly cellHeight: number;

  constructor(
    private readonly at: Coordinates,
    private readonly boxes: Boxes,
    private readonly hanging: readonly HangingBox[],
  ) {
    this.nodes = at.x.length;
    this.cellWidth = Math.max(8, largest(boxes.halfWidth)) * 2;
    this.cellHeight = Math.max(8, largest(boxes.halfHeight)) * 2;
  }

  /** One round over all overlapping pairs; whether anything moved. */
  pushOnce(): boolean {
    const cells = this.intoCells();
    let moved = false;
    for (let i = 0; i < this.nodes; i += 1) if (this.pushNear(i, cells, i + 1)) moved = true;
    for (let i = this.nodes; i < this.nodes + this.hanging.length; i += 1) {
      if (this.pushNear(i, cells, 0)) moved = true;
      for (let j = this.nodes; j < i; j += 1) if (this.pushApart(i, j)) moved = true;
    }
    return moved;
  }

  /** Pushes against nodes of an index from `first` on in all cells that the box may reach. */
  private pushNear(i: number, cells: Cells, first: number): boolean {
    const columns = Math.ceil(this.halfWidth(i) / this.cellWidth + 0.5);
    const rows = Math.ceil(this.halfHeight(i) / this.cellHeight + 0.5);
    const column = Math.floor(this.x(i) / this.cellWidth);
    const row = Math.floor(this.y(i) / this.cellHeight);
    let moved = false;
    for (let dc = -columns; dc <= columns; dc += 1)
      for (let dr = -rows; dr <= rows; dr += 1)
        for (const j of cells.get(cellCode(column + dc, row + dr)) ?? [])
          if (j >= first && this.pushApart(i, j)) moved = true;
    return moved;
  }

  private intoCells(): Cells {
    const cells = new Map<number, number[]>();
    for (let i = 0; i < this.nodes; i += 1) {
      const code = cellCode(Math.floor(this.x(i) / this.cellWidth), Math.floor(this.y(i) / this.cellHeight));
      const cell = cells.get(code);
      if (cell === undefined) cells.set(code, [i]);
      else cell.push(i);
    }
    return cells;
  }

  private pushApart(i: number, j: number): boolean {
    const ownerI = this.owner(i);
    const ownerJ = this.owner(j);
    if (ownerI === ownerJ) return false;
    const dx = this.x(j) - this.x(i);
    const dy = this.y(j) - this.y(i);
    const overX = this.halfWidth(i) + this.halfWidth(j) - Math.abs(dx);
    const overY = this.halfHeight(i) + this.halfHeight(j) - Math.abs(dy);
    if (overX <= 0.01 || overY <= 0.01) return false;
    const shareI = this.shareOf(i, j);
    if (shareI === undefined) return false;
    const along = overX < overY ? this.at.x : this.at.y;
    const push = Math.min(overX, overY) * ((overX < overY ? dx : dy) < 0 ? -1 : 1);
    along[ownerI] = (along[ownerI] ?? 0) - push * shareI;
    along[ownerJ] = (along[ownerJ] ?? 0) + push * (1 - shareI);
    return true;
  }

  /** How much of a push the first of two takes; undefined where neither may move. */
  private shareOf(i: number, j: number): number | undefined {
    const fixedI = this.boxes.isFixed(this.owner(i));
    const fixedJ = this.boxes.isFixed(this.owner(j));
    if (fixedI && fixedJ) return undefined;
    if (fixedI) return 0;
    if (fixedJ) return 1;
    return i >= this.nodes && j < this.nodes ? HANGING_SHARE : 0.5;
  }

  private owner(i: number): number {
    return i < this.nodes ? i : (this.hanging[i - this.nodes]?.owner ?? 0);
  }

  private x(i: number): number {
    return (this.at.x[this.owner(i)] ?? 0) + (i < this.nodes ? 0 : (this.hanging[i - this.nodes]?.dx ?? 0));
  }

  private y(i: number): number {
    return this.at.y[this.owner(i)] ?? 0;
  }

  private halfWidth(i: number): number {
    return (i < this.nodes ? this.boxes.halfWidth[i] : this.hanging[i - this.nodes]?.halfWidth) ?? 0;
  }

  private halfHeight(i: number): number {
    return (i < this.nodes ? this.boxes.halfHeight[i] : this.hanging[i - this.nodes]?.halfHeight) ?? 0;
  }
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
