/** What archive and reader work with: a store, its statements and the bounds of a call; reading by lists of ids. */
import type { Catalogue } from './catalogue';
import type { CallOptions, GraphStore } from './graph-store';
import { distinct, inChunks, MAX_ROWS } from './in-chunks';
import { toNamedRows, type NamedRow } from './rows/property-map';
import type { Parameters } from './values';

/** A store, the catalogue of its statements, and the bounds of the call that is under way. */
export interface StatementDoor {
  readonly store: Pick<GraphStore, 'read'>;
  readonly catalogue: Catalogue;
  readonly options?: CallOptions | undefined;
}

/** All rows of a reading statement. */
export async function readRows(
  { store, catalogue, options }: StatementDoor,
  name: string,
  parameters: Parameters = {},
): Promise<readonly NamedRow[]> {
  const statement = catalogue.statement(name, { limit: MAX_ROWS, ...parameters });
  return toNamedRows(await store.read(statement, options));
}

/** The only row of a reading statement, if there is one. */
export async function readRow(
  door: StatementDoor,
  name: string,
  parameters: Parameters = {},
): Promise<NamedRow | undefined> {
  const [row] = await readRows(door, name, { ...parameters, limit: 1 });
  return row;
}

/** All rows of a reading statement that takes `$ids`, asked in parts; no ids, no question. */
export async function readRowsByIds(
  door: StatementDoor,
  name: string,
  ids: readonly string[] = [],
): Promise<readonly NamedRow[]> {
  const rows: NamedRow[] = [];
  for (const chunk of inChunks(distinct(ids))) rows.push(...(await readRows(door, name, { ids: chunk })));
  return rows;
}
