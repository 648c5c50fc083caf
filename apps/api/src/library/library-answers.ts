/** Questions and their results as the contract words them. */
import type { Cell, LibraryParameter, LibraryQuestion, LibraryResult } from '@weft/contract';
import type { EntitySummary } from '@weft/store';
import { toEntityRef } from '../answers/entity-answers';
import { presentFields } from '../answers/present-fields';
import type { Sentences } from '../indexes/graph-indexes';
import { fillText, type ColumnKind, type Question } from './question';

/** The rows of a question, in the order of its columns. */
export interface QuestionTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly truncated: boolean;
}

/** What a result is made of. */
export interface FoundAnswer {
  readonly question: Question;
  readonly parameters: readonly LibraryParameter[];
  readonly table: QuestionTable;
  /** Accepted entities of the entity columns. */
  readonly entities: readonly EntitySummary[];
  readonly sentences: Sentences;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The texts in all columns of a kind, each once; lists are opened. */
export function valuesOf(question: Question, table: QuestionTable, kind: ColumnKind): ReadonlySet<string> {
  const places = question.columns.flatMap((column, at) => (column.kind === kind ? [at] : []));
  const cells = table.rows.flatMap((row) => places.map((at) => row[at] ?? null));
  return new Set(cells.flat().filter((cell) => typeof cell === 'string'));
}

/** Sentences that carry one of these lines or claims. */
function countSentences(
  { groups }: Sentences,
  keys: ReadonlySet<string>,
  claims: ReadonlySet<string>,
): number {
  const carries = [...groups.values()].filter(
    (group) => group.relationKeys.some((key) => keys.has(key)) || group.claimIds.some((id) => claims.has(id)),
  );
  return carries.length;
}

function fillTexts({ question, questionZh }: Question, parameters: readonly LibraryParameter[]) {
  const named = (pick: (parameter: LibraryParameter) => string | null) =>
    new Map(parameters.map((one): [string, string] => [one.name, pick(one) ?? '…']));
  const zh =
    questionZh &&
    fillText(
      questionZh,
      named((one) => one.labelZh ?? one.label),
    );
  return {
    question: fillText(
      question,
      named((one) => one.label),
    ),
    ...presentFields({ questionZh: zh }),
  };
}

/** A question with its parameters filled in. */
export function toLibraryQuestion(
  question: Question,
  parameters: readonly LibraryParameter[],
): LibraryQuestion {
  const { name, title, titleZh, icon, shows } = question;
  const columns = question.columns.map((column) => column.name);
  const texts = fillTexts(question, parameters);
  return { name, title, ...presentFields({ titleZh, icon }), ...texts, parameters, columns, shows };
}

/** What a question found. */
export function toLibraryResult({
  question,
  parameters,
  table,
  entities,
  sentences,
}: FoundAnswer): LibraryResult {
  const keys = valuesOf(question, table, 'line');
  const count = countSentences(sentences, keys, valuesOf(question, table, 'claims'));
  return {
    name: question.name,
    ...fillTexts(question, parameters),
    columns: question.columns.map((column) => column.name),
    rows: table.rows,
    truncated: table.truncated,
    entityIds: entities.map((entity) => entity.id),
    entities: entities.map(toEntityRef),
    relationKeys: [...keys],
    counts: { rows: table.rows.length, entities: entities.length, sentences: count },
    summary: `${plural(entities.length, 'entity', 'entities')}, ${plural(count, 'sentence', 'sentences')}`,
  };
}
