/** Reads a mapping file and checks it against itself and against the columns of its table. */
import { showValue } from '@weft/model';
import { IngestError } from '../../ingest-error';
import { readSmallText } from '../text/read-utf8';
import { TextProblem } from '../text/text-problem';
import { readYaml, type YamlText } from '../yaml/read-yaml';
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
  throw new IngestError('mapping-invalid', `${file}:${line}: ${message}`, { file, line });
}

function parseMapping(source: string, file: string): MappingText {
  const yaml = readYaml(source);
  const value = yaml.toValue(yaml.document.contents);
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return { mapping: parsed.data, yaml, file };
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...keys.slice(0, 1)];
  const what = keys.length > 0 ? 'unknown key' : `expected ${issue?.message ?? showValue(value)}`;
  return refuse({ file, line: yaml.lineOfPath(path) }, `${path.map(String).join('.')}: ${what}`);
}

/** Reads a mapping. @throws IngestError `mapping-invalid` with path and line. */
export async function readMapping(path: string): Promise<MappingText> {
  try {
    return parseMapping(await readSmallText(path, MAX_BYTES), path);
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
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

/** Refuses ends that name no entity of the row, and columns that the table does not have. */
export function checkMapping(text: MappingText, columns: readonly string[] | undefined): void {
  const { mapping, yaml, file } = text;
  const names = mapping.entities.map((entity) => entity.as);
  for (const [path, field] of placesOf(mapping)) {
    const place = { file, line: yaml.lineOfPath(path) };
    const where = path.map(String).join('.');
    if (typeof field === 'object' && 'entity' in field && !names.includes(field.entity)) {
      refuse(
        place,
        `${where}: no entity is called “${field.entity}”; there are ${names.join(', ') || 'none'}`,
      );
    }
    const column = isField(field)
      ? typeof field === 'string'
        ? field
        : 'column' in field && field.column
      : '';
    if (columns && column && !columns.includes(column)) {
      refuse(place, `${where}: the table has no column “${column}”; it has ${columns.join(', ')}`);
    }
  }
}
