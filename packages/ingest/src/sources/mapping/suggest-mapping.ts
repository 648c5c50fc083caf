/** Writes a mapping to start from for a table that has none, by its column names and first rows. */
import { ENTITY_TYPE_LABELS, RELATION_TYPE_NAMES } from '@weft/model';

const HINTS = {
  id: /^(id|code|key|.*[_ ]id|编号|代码)$/i,
  name: /^(name|title|label|organi[sz]ation|company|institution|.*[_ ]name|名称|名字|企业名称)$/i,
  nameZh: /(name_zh|chinese|中文)/i,
  type: /^(type|kind|category|类型|类别)$/i,
  from: /^(from|source|subject|start|.*:START_ID.*|起点)$/i,
  to: /^(to|target|object|end|.*:END_ID.*|终点)$/i,
  predicate: /^(predicate|relation|relationship|relation_type|关系)$/i,
} as const;

function findColumn(columns: readonly string[], hint: keyof typeof HINTS): string | undefined {
  return columns.find((column) => HINTS[hint].test(column.trim()));
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function suggestRelation(columns: readonly string[]): readonly string[] | undefined {
  const [from, to] = [findColumn(columns, 'from'), findColumn(columns, 'to')];
  if (from === undefined || to === undefined) return undefined;
  const predicate = findColumn(columns, 'predicate');
  return [
    'relations:',
    `  - subject: ${quote(from)}      # a column that holds ids`,
    predicate === undefined
      ? '    predicate: {fixed: COLLABORATES_WITH}   # choose one of the types below'
      : `    predicate: ${quote(predicate)}`,
    `    object: ${quote(to)}`,
    `# Types: ${RELATION_TYPE_NAMES.join(', ')}`,
  ];
}

function suggestEntity(columns: readonly string[]): readonly string[] {
  const name = findColumn(columns, 'name') ?? columns[0] ?? 'name';
  const [id, type, nameZh] = [
    findColumn(columns, 'id'),
    findColumn(columns, 'type'),
    findColumn(columns, 'nameZh'),
  ];
  return [
    'entities:',
    '  - as: row',
    type === undefined
      ? '    type: {fixed: Organization}   # choose one of the types below'
      : `    type: ${quote(type)}   # or {column: ${quote(type)}, values: {cell: Firm}}`,
    id === undefined
      ? '    # id: a column; without one the id is made from type and name'
      : `    id: ${quote(id)}`,
    `    name: ${quote(name)}`,
    ...(nameZh === undefined ? [] : [`    name_zh: ${quote(nameZh)}`]),
    `# Types: ${ENTITY_TYPE_LABELS.join(', ')}`,
  ];
}

function describeColumns(
  columns: readonly string[],
  samples: readonly (readonly string[])[],
): readonly string[] {
  return columns.map((column, index) => {
    const seen = samples.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const shown = [...new Set(seen)].slice(0, 3).map((cell) => quote(cell.slice(0, 40)));
    return `#   ${quote(column)}${shown.length > 0 ? `, such as ${shown.join(', ')}` : ''}`;
  });
}

/** A mapping to start from, as YAML with remarks. `samples` are the first rows in the order of the columns. */
export function suggestMapping(
  columns: readonly string[],
  samples: readonly (readonly string[])[] = [],
): string {
  const body = suggestRelation(columns) ?? suggestEntity(columns);
  return [
    '# A mapping to start from. Columns of the table:',
    ...describeColumns(columns, samples),
    '# A value is a column name, {column: …, prefix: …, values: {…}} or {fixed: …}.',
    'document:',
    '  title: "What this table is"',
    '  # publisher: …   url: https://…   published_at: "2024-03"',
    ...body,
    '',
  ].join('\n');
}
