/** The question library over one graph: lists the questions, and asks them through the guard that users' queries pass. */
import { cellSchema, type LibraryParameter, type LibraryQuestion, type LibraryResult } from '@weft/contract';
import { isIdText, parseId, type EntityId } from '@weft/model';
import { encodeValue, type CallOptions } from '@weft/store';
import { badParameter, notFound } from '../http-problem';
import type { GraphIndexes } from '../indexes/graph-indexes';
import { toLibraryQuestion, toLibraryResult, valuesOf, type QuestionTable } from './library-answers';
import { readQuestions, type Question } from './question';
import { Suggestions, type ParameterIds, type SuggestionDoor } from './suggestions';

/** What the library asks. */
export interface LibraryDoor extends SuggestionDoor {
  readonly indexes: GraphIndexes;
}

/** Values of parameters by name, as the caller gave them. */
export type GivenParameters = Readonly<Record<string, string | undefined>>;

const MAX_ROWS = 1000;

function parseGiven(question: Question, given: GivenParameters): ParameterIds {
  const known = question.parameters.map((parameter) => parameter.name);
  const entries = Object.entries(given).flatMap(([name, value]): readonly [string, EntityId][] => {
    if (value === undefined) return [];
    const expected = `one of the parameters of this question (${known.join(', ') || 'none'})`;
    if (!known.includes(name)) throw badParameter(name, value, expected);
    if (!isIdText(value)) throw badParameter(name, value, 'the id of an entity');
    return [[name, parseId<EntityId>(value)]];
  });
  return new Map(entries);
}

/** Questions of the files, asked of one store. */
export class Library {
  readonly #questions: readonly Question[];
  readonly #suggestions: Suggestions;

  constructor(private readonly door: LibraryDoor) {
    this.#questions = readQuestions(door.catalogue);
    this.#suggestions = new Suggestions(door);
  }

  /** All questions with the parameters that the graph suggests. */
  async list(call: CallOptions): Promise<readonly LibraryQuestion[]> {
    return Promise.all(
      this.#questions.map(async (question) => {
        const ids = await this.#suggestions.get(question.suggestedBy, call);
        return toLibraryQuestion(question, await this.#toParameters(question, ids, call));
      }),
    );
  }

  /**
   * Runs a question; parameters that were not given are the suggested ones. Without a suggestion it finds nothing.
   * @throws HttpProblem for an unknown question, parameter or entity.
   */
  async run(name: string, given: GivenParameters, call: CallOptions): Promise<LibraryResult> {
    const question = this.#questions.find((one) => one.name === name);
    if (question === undefined) throw notFound('question', name);
    const suggested = await this.#suggestions.get(question.suggestedBy, call);
    const ids = new Map([...suggested, ...parseGiven(question, given)]);
    const parameters = await this.#toParameters(question, ids, call);
    const unknown = parameters.find(({ value, label }) => value !== null && label === null);
    if (unknown !== undefined) throw notFound(`entity for ${unknown.name}`, unknown.value ?? '');
    const table = await this.#ask(question, ids, call);
    const entityIds = [...valuesOf(question, table, 'entity')]
      .filter(isIdText)
      .map((id) => parseId<EntityId>(id));
    const [entities, sentences] = await Promise.all([
      this.door.reader.readSummaries(entityIds, call),
      this.door.indexes.sentences(),
    ]);
    return toLibraryResult({ question, parameters, table, entities, sentences: sentences.thing });
  }

  async #ask(question: Question, ids: ParameterIds, call: CallOptions): Promise<QuestionTable> {
    const parameters: Record<string, string> = {};
    for (const { name } of question.parameters) {
      const id = ids.get(name);
      if (id === undefined) return { rows: [], truncated: false };
      parameters[name] = id;
    }
    const { text } = this.door.catalogue.statement(`library/${question.name}`);
    const result = await this.door.store.query(
      text,
      { ...parameters, limit: MAX_ROWS + 1 },
      { ...call, limit: MAX_ROWS },
    );
    const order = question.columns.map((column) => result.columns.indexOf(column.name));
    const rows = result.rows.map((row) => order.map((at) => cellSchema.parse(encodeValue(row[at] ?? null))));
    return { rows, truncated: result.truncated };
  }

  async #toParameters(
    question: Question,
    ids: ParameterIds,
    call: CallOptions,
  ): Promise<readonly LibraryParameter[]> {
    const summaries = await this.door.reader.readSummaries([...new Set(ids.values())], call);
    const names = new Map(summaries.map((summary) => [summary.id, summary]));
    return question.parameters.map(({ name, entityTypes }) => {
      const value = ids.get(name) ?? null;
      const entity = value === null ? undefined : names.get(value);
      return { name, entityTypes, value, label: entity?.name ?? null, labelZh: entity?.nameZh ?? null };
    });
  }
}
