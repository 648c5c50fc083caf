/** Makes a row of a mapped table the rows of entities, relations and figures that its mapping says. */
import { ENTITY_TYPES, isEntityType, normaliseName } from '@weft/model';
import type { RecordKind, SourceRow } from '../source';
import type { Mapping, MappingEnd, MappingEntity, MappingField } from './mapping-schema';

/** A row of a table: its cells by the table's own column names. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function valueOf(field: MappingField | undefined, row: TableRow): string | undefined {
  if (field === undefined) return undefined;
  if (typeof field === 'string') return row.cells[field];
  if ('fixed' in field) return field.fixed;
  const cell = row.cells[field.column];
  if (cell === undefined) return undefined;
  return `${field.prefix ?? ''}${field.values?.[cell] ?? cell}`;
}

function columnOf(field: MappingField | MappingEnd | undefined): string | undefined {
  if (typeof field === 'string') return field;
  return field !== undefined && 'column' in field ? field.column : undefined;
}

/** Ids of entities that have none are made from their type and name, the same for every table that names them. */
function deriveId(entity: MappingEntity, type: string, name: string): string {
  const prefix = entity.id_prefix ?? (isEntityType(type) ? `${ENTITY_TYPES[type].idPrefix}:` : '');
  return prefix + normaliseName(name).replaceAll(' ', '-');
}

interface MappedCells {
  readonly cells: Record<string, string>;
  readonly columnNames: Record<string, string>;
}

function collect(
  fields: Readonly<Record<string, MappingField | MappingEnd | undefined>>,
  read: (field: MappingField | MappingEnd) => string | undefined,
): MappedCells {
  const cells: Record<string, string> = {};
  const columnNames: Record<string, string> = {};
  for (const [key, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    const value = read(field);
    const column = columnOf(field);
    if (value !== undefined) cells[key] = value;
    if (column !== undefined) columnNames[key] = column;
  }
  return { cells, columnNames };
}

/** An entity of the row; undefined where the row leaves it out (no id and no name). */
function mapEntity(entity: MappingEntity, row: TableRow): MappedCells | undefined {
  const { as: _as, id_prefix: _prefix, aliases, external_ids, ...fields } = entity;
  const mapped = collect({ ...fields, ...external_ids }, (field) => valueOf(field as MappingField, row));
  const { name, type } = mapped.cells;
  const id = mapped.cells['id'] ?? (name === undefined ? undefined : deriveId(entity, type ?? '', name));
  if (id === undefined) return undefined;
  const others = (aliases ?? []).flatMap((field) => valueOf(field, row) ?? []).join('|');
  const cells = { ...mapped.cells, id, name: name ?? id, ...(others === '' ? {} : { aliases: others }) };
  const columnNames = { id: columnOf(entity.id) ?? columnOf(entity.name) ?? '', ...mapped.columnNames };
  return { cells, columnNames };
}

type RowEntities = ReadonlyMap<string, MappedCells | undefined>;

function readEnd(end: MappingEnd | MappingField, row: TableRow, entities: RowEntities): string | undefined {
  if (typeof end === 'object' && 'entity' in end) return entities.get(end.entity)?.cells['id'];
  return valueOf(end, row);
}

/** Relations and figures whose subject or object the row leaves out are not rows at all. */
function mapStatements(mapping: Mapping, kind: RecordKind, row: TableRow): readonly MappedCells[] {
  const entities: RowEntities = new Map(
    mapping.entities.map((entity) => [entity.as, mapEntity(entity, row)]),
  );
  const statements = kind === 'relation' ? mapping.relations : mapping.observations;
  const needed = kind === 'relation' ? ['subject', 'object'] : ['subject', 'value'];
  return statements
    .map((fields) => collect({ ...fields }, (field) => readEnd(field, row, entities)))
    .filter(({ cells }) => needed.every((key) => cells[key] !== undefined));
}

/** The rows of one kind that a table's row makes. */
export function applyMapping(mapping: Mapping, kind: RecordKind, row: TableRow): readonly SourceRow[] {
  if (kind === 'document' || kind === 'metric') return [];
  const mapped =
    kind === 'entity'
      ? mapping.entities.flatMap((entity) => mapEntity(entity, row) ?? [])
      : mapStatements(mapping, kind, row);
  return mapped.map((cells) => ({ ...cells, kind, line: row.line, repeats: true }));
}
