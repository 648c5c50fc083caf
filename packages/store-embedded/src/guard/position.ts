/** Where an offset stands, as people count: lines and columns from 1. */
import type { QueryPosition } from '@weft/store';

/** The place of a UTF-16 offset in a text. */
export function positionOf(text: string, offset: number): QueryPosition {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
