/** Reads a mapping file and checks it against itself and against the columns of its table. */
import { showValue } from '@weft/model';
import { IngestError } from '../../ingest-error';
import { readSmallText } from '../text/read-utf8';
import { TextProblem } from '../text/text-problem';
import { readYaml, type YamlText } from '../yaml/read-yaml';
import { PLACEHOLDER_TITLE } from './suggest-mapping';
import { mappingSchema, type Mapping, type MappingEnd, type MappingField } from './mapping-schema';

const MAX_BYTES = 256 * 1024;

/** A mapping and the way back to its lines. */
export interface MappingText {
  readonly mapping: Mapping;
  readonly yaml: YamlText;
  readonly file: string;
}

function refuse(text: { readonly file: string; readonly line: number }, message: string): never {
  const { file, line } = text;
  throw new IngestError('mapping-invalid', message, { file, line });
}

function parseMapping(source: string, file: string): MappingText {
  const yaml = readYaml(source);
  const value = yaml.toValue(yaml.document.contents);
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) {
    if (parsed.data.document.title !== PLACEHOLDER_TITLE) return { mapping: parsed.data, yaml, file };
    const message = `document.title: still “${PLACEHOLDER_TITLE}”; give the table a title of its own`;
    return refuse({ file, line: yaml.lineOfPath(['document', 'title']) }, message);
  }
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...keys.slice(0, 1)];
  const what = keys.length > 0 ? 'unknown key' : `expected ${issue?.message ?? showValue(value)}`;
  return refuse({ file, line: yaml.lineOfPath(path) }, `${path.map(String).join('.')}: ${what}`);
}

/** One sentence for a file that can't be opened or read; anything else is thrown on. */
function refuseFile(path: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  const isMissing = code === 'ENOENT';
  const message = isMissing ? `there is no mapping ${path}` : `the mapping ${path} can't be read (${code})`;
  throw new IngestError(isMissing ? 'no-such-path' : 'unreadable', message, { file: path, cause: error });
}

/** Reads a mapping. @throws IngestError, for a mapping that is wrong with its path and line. */
export async function readMapping(path: string): Promise<MappingText> {
  try {
    return parseMapping(await readSmallText(path, MAX_BYTES), path);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    if (!(error instanceof TextProblem)) return refuseFile(path, error);
    return refuse({ file: path, line: error.line }, error.reason);
  }
}

function isField(value: unknown): value is MappingField {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'column' in value);
}

type FieldPlace = readonly [readonly PropertyKey[], MappingField | MappingEnd | undefined];

function placesOf(mapping: Mapping): readonly FieldPlace[] {
  const { entities, relations, observations } = mapping;
  const fieldsOf = (list: string, items: readonly object[]) =>
    items.flatMap((item, index) =>
      Object.entries(item).map(([key, value]): FieldPlace => [[list, index, key], value as MappingField]),
    );
  const nested = entities.flatMap((entity, index) => [
    ...(entity.aliases ?? []).map((field, n): FieldPlace => [['entities', index, 'aliases', n], field]),
    ...Object.entries(entity.external_ids ?? {}).map(([key, field]): FieldPlace => [
      ['entities', index, 'external_ids', key],
      field,
    ]),
  ]);
  const plain = entities.map(
    ({ as: _as, id_prefix: _prefix, aliases: _a, external_ids: _e, ...rest }) => rest,
  );
  return [
    ...fieldsOf('entities', plain),
    ...nested,
    ...fieldsOf('relations', relations),
    ...fieldsOf('observations', observations),
  ];
}

function columnOf(field: MappingField | MappingEnd | undefined): string | undefined {
  if (!isField(field)) return undefined;
  if (typeof field === 'string') return field;
  return 'column' in field ? field.column : undefined;
}

const ENDS: readonly PropertyKey[] = ['subject', 'object', 'industry', 'within'];

/** Who writes an entity's name where a column is expected means the entity. */
function hintEntity([path]: FieldPlace, column: string, names: readonly string[]): string {
  const isEnd = path[0] !== 'entities' && ENDS.includes(path.at(-1) ?? '');
  return isEnd && names.includes(column) ? `; for that entity write {entity: ${column}}` : '';
}

/** Refuses ends that name no entity of the row, and columns that the table does not have. */
export function checkMapping(text: MappingText, columns: readonly string[] | undefined): void {
  const { mapping, yaml, file } = text;
  const names = mapping.entities.map((entity) => entity.as);
  for (const place of placesOf(mapping)) {
    const [path, field] = place;
    const at = { file, line: yaml.lineOfPath(path) };
    const where = path.map(String).join('.');
    if (typeof field === 'object' && 'entity' in field && !names.includes(field.entity)) {
      const known = names.join(', ') || 'none';
      refuse(at, `${where}: no entity is called “${field.entity}”; there are ${known}`);
    }
    const column = columnOf(field);
    if (columns === undefined || column === undefined || columns.includes(column)) continue;
    const hint = hintEntity(place, column, names);
    refuse(at, `${where}: the table has no column “${column}”; it has ${columns.join(', ')}${hint}`);
  }
}
