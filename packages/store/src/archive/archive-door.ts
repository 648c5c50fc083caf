/** What every part of the archive works with: the store, its statements, and reading by lists of ids. */
import type { Catalogue } from '../catalogue';
import type { GraphStore } from '../graph-store';
import { toNamedRows, type NamedRow } from '../rows/property-map';
import type { Parameters } from '../values';
import { distinct, inChunks, MAX_ROWS } from './in-chunks';

/** A store and the catalogue of its statements. */
export interface ArchiveDoor {
  readonly store: GraphStore;
  readonly catalogue: Catalogue;
}

/** All rows of a reading statement. */
export async function readRows(
  { store, catalogue }: ArchiveDoor,
  name: string,
  parameters: Parameters,
): Promise<readonly NamedRow[]> {
  return toNamedRows(await store.read(catalogue.statement(name, { limit: MAX_ROWS, ...parameters })));
}

/** All rows of a reading statement that takes `$ids`, asked in parts; no ids, no question. */
export async function readRowsByIds(
  door: ArchiveDoor,
  name: string,
  ids: readonly string[] = [],
): Promise<readonly NamedRow[]> {
  const rows: NamedRow[] = [];
  for (const chunk of inChunks(distinct(ids))) rows.push(...(await readRows(door, name, { ids: chunk })));
  return rows;
}
