/** Writes a mapping to start from for a table that has none: what is likely as lines, what is not as remarks. */
import { ENTITY_TYPE_LABELS, ENTITY_TYPES, RELATION_TYPE_NAMES, type EntityType } from '@weft/model';
import { guessColumn, type GuessedColumn } from './guess-column';
import { guessRelation, type GuessedEntity, type GuessedRelation } from './guess-relations';

/** The title of every suggestion, which a load refuses: only a person knows what the table is. */
export const PLACEHOLDER_TITLE = 'What this table is';

type Columns = readonly GuessedColumn[];
type Lines = readonly string[];

function quote(text: string): string {
  return JSON.stringify(text);
}

function columnThat(columns: Columns, holds: GuessedColumn['holds'], type?: EntityType) {
  return columns.find((column) => column.holds === holds && (type === undefined || column.type === type));
}

function remark(lines: Lines): Lines {
  return lines.map((line) => `# ${line}`);
}

function holdsIds(column: GuessedColumn): boolean {
  return column.cells.length > 0 && column.cells.every((cell) => /^[\w-]+:\S+$/.test(cell));
}

/** The columns that name things. Where none surely does, the first that may. */
function findNaming(columns: Columns): Columns {
  const naming = columns.filter(
    ({ holds }) => ['names', 'name', 'perhaps-names'].includes(holds) || holds === 'from' || holds === 'to',
  );
  return naming.length > 0 ? naming : columns.slice(0, 1);
}

function toEntities(columns: Columns): readonly GuessedEntity[] {
  const naming = findNaming(columns);
  const hasSure = naming.some(({ holds }) => holds !== 'perhaps-names');
  const entities: GuessedEntity[] = [];
  for (const [index, { column, holds, type = 'Organization' }] of naming.entries()) {
    const prefix = ENTITY_TYPES[type].idPrefix;
    const same = entities.filter((entity) => entity.type === type).length;
    const as = same === 0 ? prefix : `${prefix}-${same + 1}`;
    const isSure = holds !== 'perhaps-names' || (!hasSure && index === 0);
    entities.push({ as, column, type, isSure });
  }
  return entities;
}

/** The row's first entity: the one all others are related to. */
function firstOf(entities: readonly GuessedEntity[]): GuessedEntity | undefined {
  return entities.find((entity) => entity.isSure);
}

function typeLine(entity: GuessedEntity, columns: Columns): string {
  const typeColumn = columnThat(columns, 'type');
  const guessed = columns.find(({ column }) => column === entity.column);
  if (guessed?.type !== undefined) return `    type: {fixed: ${entity.type}}`;
  if (typeColumn === undefined || guessed?.holds !== 'name') {
    return `    type: {fixed: ${entity.type}}   # choose one of the types below`;
  }
  const values = [...new Set(typeColumn.cells)].map((cell) => `${quote(cell)}: ${entity.type}`);
  return `    type: {column: ${quote(typeColumn.column)}, values: {${values.join(', ')}}}   # choose a type for each`;
}

function idLines(column: GuessedColumn | undefined, type: EntityType): Lines {
  if (column === undefined) return [];
  if (column.cells.some((cell) => cell.includes(':'))) return [`    id: ${quote(column.column)}`];
  return [`    id: {column: ${quote(column.column)}, prefix: "${ENTITY_TYPES[type].idPrefix}:"}`];
}

function describeEntity(entity: GuessedEntity, columns: Columns, isFirst: boolean): Lines {
  const attribute = (holds: 'id' | 'name_zh' | 'alias') => {
    const own = columnThat(columns, holds, entity.type);
    const bare = columns.find((column) => column.holds === holds && column.type === undefined);
    return entity.as.endsWith('-2') ? undefined : (own ?? (isFirst ? bare : undefined));
  };
  const [nameZh, alias] = [attribute('name_zh'), attribute('alias')];
  const lines = [
    `  - as: ${entity.as}`,
    typeLine(entity, columns),
    ...idLines(attribute('id'), entity.type),
    `    name: ${quote(entity.column)}`,
    ...(nameZh ? [`    name_zh: ${quote(nameZh.column)}`] : []),
    ...(alias ? [`    aliases: [${quote(alias.column)}]`] : []),
  ];
  return entity.isSure ? lines : remark(lines);
}

function describeEntities(entities: readonly GuessedEntity[], columns: Columns): Lines {
  const first = firstOf(entities);
  const unsure = entities.some((entity) => !entity.isSure);
  return [
    'entities:   # an id that no column gives is made from type and name',
    ...entities.flatMap((entity) => describeEntity(entity, columns, entity === first)),
    ...(unsure ? ['# Remove the # where a column does hold names, and choose its type.'] : []),
    `# Types: ${ENTITY_TYPE_LABELS.join(', ')}`,
  ];
}

/** Dates and sentences of the row, as fields of a relation. */
function evidenceOf(columns: Columns): Lines {
  return (['valid_from', 'valid_to', 'as_of', 'quote'] as const).flatMap((field) => {
    const found = columnThat(columns, field);
    return found ? [`    ${field}: ${quote(found.column)}`] : [];
  });
}

function describeRelation(relation: GuessedRelation, columns: Columns, evidence: Lines): Lines {
  const role = relation.predicate === 'HAS_ROLE_AT' ? columnThat(columns, 'role') : undefined;
  const lines = [
    `  - subject: {entity: ${relation.subject}}`,
    `    predicate: {fixed: ${relation.predicate}}`,
    `    object: {entity: ${relation.object}}`,
    ...(role ? [`    role: ${quote(role.column)}`] : []),
    ...evidence,
  ];
  return relation.isSure ? lines : remark(lines);
}

/** The relation that a row's date and sentence are most likely about: not that something lies somewhere. */
function mainOf(relations: readonly GuessedRelation[]): GuessedRelation | undefined {
  const sure = relations.filter(({ isSure }) => isSure);
  const telling = sure.find(({ predicate }) => !['LOCATED_IN', 'OPERATES_IN'].includes(predicate));
  return telling ?? sure[0];
}

function describeRelations(entities: readonly GuessedEntity[], columns: Columns): Lines {
  const first = firstOf(entities);
  const others = entities.filter((entity) => entity !== first);
  const relations = first ? others.flatMap((other) => guessRelation(first, other) ?? []) : [];
  const main = mainOf(relations);
  const evidence = evidenceOf(columns);
  const lines = relations.flatMap((relation) =>
    describeRelation(relation, columns, relation === main || !relation.isSure ? evidence : remark(evidence)),
  );
  const example = `- {subject: {entity: ${first?.as ?? 'firm'}}, predicate: {fixed: COLLABORATES_WITH}, object: {entity: …}}`;
  const predicate = columnThat(columns, 'predicate');
  const named = `predicate: {column: ${quote(predicate?.column ?? '')}, values: {"a cell": COLLABORATES_WITH}}`;
  return [
    ...(main ? ['relations:   # {entity: …} is an entity above by its as'] : ['# relations:']),
    ...(relations.length > 0 ? lines : remark([`  ${example}`, ...evidence])),
    ...(relations.length > 1 && evidence.length > 0
      ? ['# Remove the # where the date or the sentence is about that relation too.']
      : []),
    ...(predicate ? [`# The column ${quote(predicate.column)} may say the type: ${named}`] : []),
    `# Types: ${RELATION_TYPE_NAMES.join(', ')}`,
  ];
}

/** A table of lines between ids that another file declares. */
function describeLinks(columns: Columns): Lines | undefined {
  const [from, to] = [columnThat(columns, 'from'), columnThat(columns, 'to')];
  if (!from || !to || !holdsIds(from) || !holdsIds(to)) return undefined;
  const predicate = columnThat(columns, 'predicate');
  return [
    'relations:',
    `  - subject: ${quote(from.column)}      # a column that holds ids`,
    predicate
      ? `    predicate: ${quote(predicate.column)}`
      : '    predicate: {fixed: COLLABORATES_WITH}   # choose one of the types below',
    `    object: ${quote(to.column)}`,
    ...evidenceOf(columns),
    `# Types: ${RELATION_TYPE_NAMES.join(', ')}`,
  ];
}

function describeFigures(entities: readonly GuessedEntity[], columns: Columns): Lines {
  const numbers = columns.filter(({ holds }) => holds === 'numbers');
  const subject = firstOf(entities)?.as ?? 'firm';
  const date = columnThat(columns, 'as_of');
  const period = date ? `, period: ${quote(date.column)}` : '';
  const lines = numbers.map(({ column }) => {
    const name = quote(column);
    return `#   - {subject: {entity: ${subject}}, metric: {fixed: ${name}}, value: ${name}${period}}`;
  });
  return lines.length > 0 ? ['# observations:   # figures, as plain numbers in base units', ...lines] : [];
}

function describeColumns(columns: Columns): Lines {
  return columns.map(({ column, cells }) => {
    const shown = [...new Set(cells)].slice(0, 3).map((cell) => quote(cell.slice(0, 40)));
    return `#   ${quote(column)}${shown.length > 0 ? `, such as ${shown.join(', ')}` : ''}`;
  });
}

/** A mapping to start from, as YAML with remarks. `samples` are the first rows in the order of the columns. */
export function suggestMapping(names: Lines, samples: readonly (readonly string[])[] = []): string {
  const columns = names.flatMap((name, index) => {
    const cells = samples.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return name === '' ? [] : guessColumn(name, cells);
  });
  if (columns.length === 0) columns.push(guessColumn('name', []));
  const entities = toEntities(columns);
  const body = describeLinks(columns) ?? [
    ...describeEntities(entities, columns),
    ...describeRelations(entities, columns),
    ...describeFigures(entities, columns),
  ];
  return [
    '# A mapping to start from: guesses by the names and cells of the columns. Columns of the table:',
    ...describeColumns(columns),
    '# A value is a column name, {column: …, prefix: …, values: {…}} or {fixed: …}.',
    'document:',
    `  title: ${quote(PLACEHOLDER_TITLE)}   # say it before loading`,
    '  # publisher: …   url: https://…   published_at: "2024-03"',
    ...body,
    '',
  ].join('\n');
}
