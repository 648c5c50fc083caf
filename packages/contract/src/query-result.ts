/**
 * What `weft query --format json` prints: rows as lists, graph elements told apart from maps by a `~` key. Integers
 * beyond 2^53 are strings, temporal values ISO 8601 text, NaN and infinities their names.
 */
import { z } from 'zod';
import { list } from './wire';

/** Any value of a result, as JSON. */
export type Cell =
  | null
  | boolean
  | number
  | string
  | readonly Cell[]
  | NodeCell
  | RelationshipCell
  | PathCell
  | PointCell
  | { readonly [key: string]: Cell };

/** A node. */
export interface NodeCell {
  readonly '~node': {
    readonly id: string;
    readonly labels: readonly string[];
    readonly properties: { readonly [key: string]: Cell };
  };
}

/** A relationship; `start` and `end` are node ids. */
export interface RelationshipCell {
  readonly '~relationship': {
    readonly id: string;
    readonly type: string;
    readonly start: string;
    readonly end: string;
    readonly properties: { readonly [key: string]: Cell };
  };
}

/** A path. */
export interface PathCell {
  readonly '~path': {
    readonly nodes: readonly NodeCell[];
    readonly relationships: readonly RelationshipCell[];
  };
}

/** A point; `z` only in three dimensions. */
export interface PointCell {
  readonly '~point': { readonly srid: number; readonly x: number; readonly y: number; readonly z?: number };
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isCell);
  return typeof value === 'object' && Object.values(value).every(isCell);
}

/** Schema of a value: any JSON, with elements under `~node`, `~relationship`, `~path`, `~point`. */
export const cellSchema = z
  .unknown()
  .refine(isCell, { message: 'a JSON value' })
  .meta({ id: 'Cell', description: 'A JSON value; nodes, relationships, paths and points under a ~ key' });

/** Schema of a whole result. */
export const queryResultSchema = z
  .object({
    columns: list(z.string()),
    rows: list(list(cellSchema)),
    truncated: z.boolean(),
    elapsedMs: z.number().nonnegative(),
  })
  .meta({ id: 'QueryResult', description: 'Rows in the order of the columns' });

export type QueryResult = z.infer<typeof queryResultSchema>;
