/** Boxes on the canvas in a grid, to ask quickly whether a place is free. */

/** A rectangle in CSS pixels by its left top and right bottom corners. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const CELL = 64;

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** A growing set of boxes, each with an owner that may touch it. */
export interface BoxIndex {
  add(box: Box, owner?: string): void;
  /** Whether a box of another owner is in the way. */
  isTaken(box: Box, owner?: string): boolean;
  /** How many boxes of other owners are in the way. */
  countTaken(box: Box, owner?: string): number;
}

/** An empty index. */
export function createBoxIndex(): BoxIndex {
  const cells = new Map<number, { readonly box: Box; readonly owner: string | undefined }[]>();
  return {
    add(box, owner) {
      for (const code of codesOf(box)) {
        const cell = cells.get(code);
        if (cell === undefined) cells.set(code, [{ box, owner }]);
        else cell.push({ box, owner });
      }
    },
    isTaken(box, owner) {
      for (const code of codesOf(box))
        for (const each of cells.get(code) ?? [])
          if ((owner === undefined || each.owner !== owner) && overlaps(each.box, box)) return true;
      return false;
    },
    countTaken(box, owner) {
      const found = new Set<Box>();
      for (const code of codesOf(box))
        for (const each of cells.get(code) ?? [])
          if ((owner === undefined || each.owner !== owner) && overlaps(each.box, box)) found.add(each.box);
      return found.size;
    },
  };
}

function* codesOf(box: Box): Generator<number> {
  const lastColumn = Math.floor(box.x2 / CELL);
  const lastRow = Math.floor(box.y2 / CELL);
  for (let column = Math.floor(box.x1 / CELL); column <= lastColumn; column += 1)
    for (let row = Math.floor(box.y1 / CELL); row <= lastRow; row += 1)
      yield (column + 0x8000) * 0x10000 + (row + 0x8000);
}
