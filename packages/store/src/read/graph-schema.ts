/** The schema as the database shows it, also where the graph is not ours: labels, types, properties, counts. */
import type { GraphSchema, SchemaElement } from '../graph-reader';
import { countOf, textOf, type NamedRow } from '../rows/property-map';
import { readRows, type StatementDoor } from '../statement-door';

/** Nodes, and relationships, that are looked at for their properties. */
const SAMPLE = 20_000;

/** The node that marks a store as ours, and what of it is meant for readers; engines keep notes of their own on it. */
const MARKER = 'WeftStore';
const MARKER_PROPERTIES: readonly string[] = ['id', 'schemaVersion', 'dataVersion'];

function isForReaders(element: string, property: string): boolean {
  return property !== '' && (element !== MARKER || MARKER_PROPERTIES.includes(property));
}

/** The empty property stands for the elements themselves. */
function toElement(row: NamedRow, sampled: readonly NamedRow[]): SchemaElement {
  const name = textOf(row, 'name');
  const own = sampled.filter((property) => property['name'] === name);
  const seen = countOf(
    own.find((property) => property['property'] === ''),
    'count',
  );
  const properties = own
    .filter((property) => isForReaders(name, textOf(property, 'property')))
    .map((property) => ({ name: textOf(property, 'property'), coverage: countOf(property, 'count') / seen }));
  return { name, count: countOf(row, 'count'), properties };
}

/** Labels and relationship types with their properties and how many elements carry each, from 0 to 1. */
export async function readSchema(door: StatementDoor): Promise<GraphSchema> {
  const labels = await readRows(door, 'read/count-labels');
  const ofLabels = await readRows(door, 'read/label-properties', { sample: SAMPLE });
  const types = await readRows(door, 'read/count-relationship-types');
  const ofTypes = await readRows(door, 'read/relationship-type-properties', { sample: SAMPLE });
  return {
    labels: labels.map((row) => toElement(row, ofLabels)),
    relationshipTypes: types.map((row) => toElement(row, ofTypes)),
  };
}
