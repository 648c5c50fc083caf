/** The place after which a page of neighbours goes on, as an opaque text: the order's own keys, so that it stays put. */
import type { RelationRecord } from '@weft/model';
import { z } from 'zod';

/** The last relationship of a page, by what pages are ordered by. */
export type NeighbourPlace = Pick<RelationRecord, 'sourceCount' | 'confidence'> & { readonly key: string };

const placeSchema = z.tuple([z.number(), z.number(), z.string()]);

/** Before the first: more sources and more confidence than anything has. */
export const BEFORE_FIRST: NeighbourPlace = { sourceCount: Number.MAX_SAFE_INTEGER, confidence: 2, key: '' };

/** Writes a place as a cursor. */
export function serializeCursor({ sourceCount, confidence, key }: NeighbourPlace): string {
  return Buffer.from(JSON.stringify([sourceCount, confidence, key])).toString('base64url');
}

/**
 * Reads a cursor.
 * @throws RangeError when the text is not a cursor of ours.
 */
export function parseCursor(cursor: string): NeighbourPlace {
  const parsed = placeSchema.safeParse(readJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new RangeError('not a cursor of a former answer');
  const [sourceCount, confidence, key] = parsed.data;
  return { sourceCount, confidence, key };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
