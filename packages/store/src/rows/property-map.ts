/** What every record kind shares at the database's edge: absent is absent, never null, never an empty list. */
import { z } from 'zod';
import { StoreError } from '../store-error';
import type { ResultTable } from '../graph-store';
import type { Parameter, Value } from '../values';

/** A row of a result by the names of its columns. */
export type NamedRow = Readonly<Record<string, Value>>;

/** The rows of a result by the names of their columns. */
export function toNamedRows(table: ResultTable): readonly NamedRow[] {
  const { columns } = table;
  return table.rows.map((row) => {
    const named: Record<string, Value> = {};
    for (let i = 0; i < columns.length; i += 1) named[columns[i] ?? ''] = row[i] ?? null;
    return named;
  });
}

/** @throws StoreError `damaged` when the column holds no text. */
export function textOf(row: NamedRow, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new StoreError('damaged', `The store gave no text as ${column}; run weft doctor.`);
}

/** A count, or 0 where the row or the column is missing. */
export function countOf(row: NamedRow | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'number' ? value : 0;
}

/** The properties a record is stored as: those that say something. */
export function toProperties(record: object): Readonly<Record<string, Parameter>> {
  const fields: Readonly<Record<string, Parameter | undefined>> = { ...record };
  const said: Record<string, Parameter> = {};
  for (const [key, value] of Object.entries(fields)) {
    const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) said[key] = value;
  }
  return said;
}

/** A property map without its nulls, as engines give them for what a map projection does not find. */
function withoutNulls(value: Value): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) if (inner !== null) kept[key] = inner;
  return kept;
}

/**
 * Takes stored properties as a record.
 * @throws StoreError `damaged` naming the property, when the database holds something else.
 */
export function parseProperties<Shape extends z.ZodType>(
  schema: Shape,
  properties: Value,
  kind: string,
): z.output<Shape> {
  const parsed = schema.safeParse(withoutNulls(properties));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
  throw new StoreError(
    'damaged',
    `The store holds a ${kind} that can't be read (${where}); run weft doctor.`,
    {
      cause: parsed.error,
    },
  );
}

/** An id of one kind; the database holds those that were checked on their way in. */
export const idText = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string');
/** A list property; an absent one is empty. */
export const textList = z.array(z.string()).default([]);
export const optionalText = z.string().exactOptional();
export const optionalNumber = z.number().exactOptional();
