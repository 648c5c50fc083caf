/** Pushes overlapping boxes apart along their shorter overlap until none is left or the rounds are used up. */
import type { Coordinates } from './force-rounds';

/** Half sizes by index, and which indexes may not move. */
export interface Boxes {
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly isFixed: (index: number) => boolean;
}

/** Moves in place. Deterministic: boxes are visited in index order. */
export function separate(at: Coordinates, boxes: Boxes, rounds: number): void {
  const cellWidth = Math.max(8, ...largest(boxes.halfWidth)) * 2;
  const cellHeight = Math.max(8, ...largest(boxes.halfHeight)) * 2;
  for (let round = 0; round < rounds; round += 1) {
    const cells = intoCells(at, cellWidth, cellHeight);
    let moved = false;
    for (let i = 0; i < at.x.length; i += 1) {
      const column = Math.floor((at.x[i] ?? 0) / cellWidth);
      const row = Math.floor((at.y[i] ?? 0) / cellHeight);
      for (let dc = -1; dc <= 1; dc += 1)
        for (let dr = -1; dr <= 1; dr += 1)
          for (const j of cells.get(cellCode(column + dc, row + dr)) ?? [])
            if (j > i && pushApart(at, boxes, i, j)) moved = true;
    }
    if (!moved) return;
  }
}

function largest(values: Float64Array): readonly number[] {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return [most];
}

const cellCode = (column: number, row: number): number => (column + 0x8000) * 0x10000 + (row + 0x8000);

function intoCells(at: Coordinates, width: number, height: number): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let i = 0; i < at.x.length; i += 1) {
    const code = cellCode(Math.floor((at.x[i] ?? 0) / width), Math.floor((at.y[i] ?? 0) / height));
    const cell = cells.get(code);
    if (cell === undefined) cells.set(code, [i]);
    else cell.push(i);
  }
  return cells;
}

// eslint-disable-next-line max-params -- the inner loop of the layout: an options object per pair would cost more than the pair
function pushApart(at: Coordinates, boxes: Boxes, i: number, j: number): boolean {
  const dx = (at.x[j] ?? 0) - (at.x[i] ?? 0);
  const dy = (at.y[j] ?? 0) - (at.y[i] ?? 0);
  const overX = (boxes.halfWidth[i] ?? 0) + (boxes.halfWidth[j] ?? 0) - Math.abs(dx);
  const overY = (boxes.halfHeight[i] ?? 0) + (boxes.halfHeight[j] ?? 0) - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return false;
  const fixedI = boxes.isFixed(i);
  const fixedJ = boxes.isFixed(j);
  if (fixedI && fixedJ) return false;
  const along = overX < overY ? at.x : at.y;
  const push = Math.min(overX, overY) * ((overX < overY ? dx : dy) < 0 ? -1 : 1);
  const shareI = fixedI ? 0 : fixedJ ? 1 : 0.5;
  along[i] = (along[i] ?? 0) - push * shareI;
  along[j] = (along[j] ?? 0) + push * (1 - shareI);
  return true;
}
