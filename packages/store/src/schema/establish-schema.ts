/**
 * Brings a store's schema about, the same on every engine: constraints, indexes and the marker that says the store is
 * ours. How a schema command is run is the adapter's business.
 */
import { RELATION_TYPE_NAMES } from '@weft/model';
import type { Catalogue, Statement } from '../catalogue';
import type { ResultTable } from '../graph-store';
import { countOf, textOf, toNamedRows } from '../rows/property-map';
import { StoreError } from '../store-error';

/** Raised by every change that needs a migration. */
export const SCHEMA_VERSION = 1;

/** What an adapter lends to have its schema established. */
export interface SchemaDoor {
  read(statement: Statement): Promise<ResultTable>;
  write(statements: readonly Statement[]): Promise<void>;
  /** Runs one constraint or index command, each in a transaction of its own. */
  runSchema(statement: Statement): Promise<void>;
}

/** What a new store's marker begins with. */
export interface NewMarker {
  /** ISO 8601 moment. */
  readonly createdAt: string;
  readonly dataVersion: string;
}

/** The store's marker. */
export interface StoreMarker {
  readonly schemaVersion: number;
  readonly dataVersion: string;
}

const FOREIGN =
  'This database holds a graph that is not a store of ours, so nothing is written to it; name an empty database.';

/** The marker of a store, or nothing in a database that has none. */
export async function readMarker(
  door: Pick<SchemaDoor, 'read'>,
  catalogue: Catalogue,
): Promise<StoreMarker | undefined> {
  const [row] = toNamedRows(await door.read(catalogue.statement('read/marker', { limit: 1 })));
  if (row === undefined) return undefined;
  return { schemaVersion: countOf(row, 'schemaVersion'), dataVersion: textOf(row, 'dataVersion') };
}

/** @throws StoreError `foreign` without a marker, `schema-too-old` or `unsupported-here` with another schema. */
export function checkMarker(marker: StoreMarker | undefined): asserts marker is StoreMarker {
  if (marker === undefined) throw new StoreError('foreign', FOREIGN);
  const { schemaVersion } = marker;
  const both = `schema ${schemaVersion}, and this version of Weft needs ${SCHEMA_VERSION}`;
  if (schemaVersion < SCHEMA_VERSION)
    throw new StoreError('schema-too-old', `The store has ${both}: run weft migrate.`);
  if (schemaVersion > SCHEMA_VERSION)
    throw new StoreError('unsupported-here', `The store has ${both}: update Weft to open it.`);
}

async function holdsNodes(door: Pick<SchemaDoor, 'read'>, catalogue: Catalogue): Promise<boolean> {
  const [row] = toNamedRows(await door.read(catalogue.statement('read/any-node', { limit: 1 })));
  return countOf(row, 'nodes') > 0;
}

/** Commands of `cypher/schema`, in order; one with a placeholder comes once per relationship type. */
export function listSchemaStatements(catalogue: Catalogue): readonly Statement[] {
  return catalogue.list('schema').flatMap((name) => {
    if (!catalogue.asksForRelationType(name)) return [catalogue.statement(name)];
    return RELATION_TYPE_NAMES.map((relationType) => catalogue.statement(name, {}, { relationType }));
  });
}

/** Creates what is missing; harmless where all is there. Never writes to a database of somebody else's. */
export async function establishSchema(
  door: SchemaDoor,
  catalogue: Catalogue,
  newMarker: NewMarker,
): Promise<void> {
  const marker = await readMarker(door, catalogue);
  if (marker !== undefined || (await holdsNodes(door, catalogue))) checkMarker(marker);
  for (const statement of listSchemaStatements(catalogue)) {
    if (statement.text !== '') await door.runSchema(statement);
  }
  if (marker !== undefined) return;
  const parameters = { schemaVersion: SCHEMA_VERSION, ...newMarker };
  await door.write([catalogue.statement('write/create-marker', parameters)]);
}
