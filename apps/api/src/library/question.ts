/** A question of the library, read from the header of its file: what it asks, with which parameters, in which columns. */
import { isEntityType, type EntityType } from '@weft/model';
import type { Catalogue } from '@weft/store';

/** What a column holds: an entity's id, a line's key, a list of claim ids, or something to read. */
export type ColumnKind = 'entity' | 'line' | 'claims' | 'text';

/** A column by name. */
export interface QuestionColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A parameter: the id of an entity of one of these types. */
export interface QuestionParameter {
  readonly name: string;
  readonly entityTypes: readonly EntityType[];
}

/** A question, its texts with `{placeholders}` for the parameters. */
export interface Question {
  /** Name of the file in the library. */
  readonly name: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly question: string;
  readonly questionZh?: string;
  readonly icon?: string;
  readonly order: number;
  readonly parameters: readonly QuestionParameter[];
  /** Statement that suggests parameters; its columns are named like them. */
  readonly suggestedBy?: string;
  readonly columns: readonly QuestionColumn[];
  readonly shows: 'graph' | 'table';
}

const COLUMN_KINDS: readonly ColumnKind[] = ['entity', 'line', 'claims', 'text'];

type Header = ReadonlyMap<string, string>;

function parseHeader(comments: readonly string[]): Header {
  const entries = comments.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  return new Map(entries);
}

function wanted(header: Header, key: string, name: string): string {
  const value = header.get(key);
  if (value === undefined || value === '') throw new RangeError(`${name}: the header has no ${key}`);
  return value;
}

/** `city City, institute ResearchInstitute|University` */
function parsePairs(text: string): readonly (readonly [string, string])[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part) => {
    const [name = '', rest = ''] = part.split(/\s+/, 2);
    return [name, rest];
  });
}

function parseParameter([name, types]: readonly [string, string]): QuestionParameter {
  return { name, entityTypes: types.split('|').filter(isEntityType) };
}

function parseColumn([name, kind]: readonly [string, string]): QuestionColumn {
  const known = COLUMN_KINDS.find((candidate) => candidate === kind);
  if (known === undefined)
    throw new RangeError(`column ${name}: ${kind} is none of ${COLUMN_KINDS.join(', ')}`);
  return { name, kind: known };
}

function optional(header: Header) {
  const keys = {
    'title-zh': 'titleZh',
    'question-zh': 'questionZh',
    icon: 'icon',
    'suggested-by': 'suggestedBy',
  };
  const found = Object.entries(keys).flatMap(([key, field]) => {
    const value = header.get(key);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(found) as Pick<Question, 'titleZh' | 'questionZh' | 'icon' | 'suggestedBy'>;
}

/**
 * Reads a question from its file's comments.
 * @throws RangeError when the header lacks a title, a question or its columns.
 */
export function parseQuestion(name: string, comments: readonly string[]): Question {
  const header = parseHeader(comments);
  return {
    name,
    title: wanted(header, 'title', name),
    question: wanted(header, 'question', name),
    ...optional(header),
    order: Number(header.get('order') ?? '100'),
    parameters: parsePairs(header.get('parameters') ?? '').map(parseParameter),
    columns: parsePairs(wanted(header, 'columns', name)).map(parseColumn),
    shows: header.get('shows') === 'table' ? 'table' : 'graph',
  };
}

const FOLDER = 'library/';

/** All questions, in the order to offer them. */
export function readQuestions(catalogue: Catalogue): readonly Question[] {
  const names = catalogue.list('library');
  const questions = names.map((path) => parseQuestion(path.slice(FOLDER.length), catalogue.comments(path)));
  return questions.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
}

/** Fills `{city}` with a name; a placeholder without one shows what it stands for. */
export function fillText(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => names.get(name) ?? '…');
}
