/** Guesses what a column holds, by the words of its name and by its first cells: names of things, or something about the row. */
import { ENTITY_TYPE_LABELS, normaliseName, parsePartialDate, type EntityType } from '@weft/model';
import { findLastWord, readColumnWords, wordsForType, type ColumnField } from './column-words';

/** A column with a guess. `type` is the kind of thing it names, or whose attribute it is. */
export interface GuessedColumn {
  readonly column: string;
  readonly cells: readonly string[];
  readonly holds: 'names' | 'perhaps-names' | 'numbers' | ColumnField;
  readonly type?: EntityType;
}

/** These hold only where the column is called just so; elsewhere the word says little. */
const WHOLE: readonly ColumnField[] = ['type', 'from', 'to', 'predicate'];
/** Attributes of the thing that the rest of the column's name says. */
const ATTRIBUTES: readonly string[] = ['id', 'name', 'name_zh', 'alias'];
/** Says least of what a thing is; any other type's word in a name goes before it. */
const GENERIC: EntityType = 'Organization';

function allAre(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.every(test);
}

function isNumber(cell: string): boolean {
  return /^[+-]?[\d.,' ]*\d%?$/.test(cell);
}

function isDate(cell: string): boolean {
  const date = parsePartialDate(cell);
  return date.ok && /^(?:1[5-9]|20)\d\d/.test(date.value.value);
}

function isSentence(cell: string): boolean {
  const words = cell.split(/\s+/).length;
  return (
    cell.length > 120 || (/[.!?。！？]["”’]?$/.test(cell) && (words >= 5 || /\p{Script=Han}{8}/u.test(cell)))
  );
}

function findType(text: string) {
  const found = ENTITY_TYPE_LABELS.map((type) => ({ type, ...findLastWord(text, wordsForType(type)) }))
    .filter(({ end }) => end > 0)
    .sort((a, b) => b.end - a.end || b.length - a.length);
  const best = found.find(({ type }) => type !== GENERIC) ?? found[0];
  // A word with another behind it that nobody knows may be about something else: a city tax is no city.
  return best && { ...best, isLast: found[0]?.end === text.length };
}

function findField(text: string) {
  const fields = Object.entries(readColumnWords().fields) as [ColumnField, readonly string[]][];
  const found = fields
    .filter(([field, words]) => !WHOLE.includes(field) || words.includes(text))
    .map(([field, words]) => ({ field, ...findLastWord(text, words) }))
    .filter(({ end }) => end > 0);
  return found.sort((a, b) => b.end - a.end || b.length - a.length)[0];
}

/** The type that most cells' own words name. */
function typeOfCells(cells: readonly string[]): EntityType | undefined {
  const counts = new Map<EntityType, number>();
  for (const cell of cells) {
    const [best] = Object.entries(readColumnWords().cells)
      .map(([type, words]) => ({ type: type as EntityType, ...findLastWord(normaliseName(cell), words) }))
      .filter(({ end }) => end > 0)
      .sort((a, b) => b.end - a.end || b.length - a.length);
    if (best) counts.set(best.type, (counts.get(best.type) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > cells.length)?.[0];
}

type Guess = Pick<GuessedColumn, 'holds' | 'type'>;

/** What the cells rule out or show by themselves. */
function guessByCells(cells: readonly string[]): Guess | undefined {
  if (allAre(cells, isDate)) return { holds: 'as_of' };
  if (allAre(cells, isNumber)) return { holds: 'numbers' };
  if (allAre(cells, (cell) => /^https?:\/\//i.test(cell))) return { holds: 'other' };
  return cells.filter(isSentence).length * 2 > cells.length ? { holds: 'quote' } : undefined;
}

function guessByName(text: string): Guess | undefined {
  const [type, field] = [findType(text), findField(text)];
  const owner = type === undefined ? {} : { type: type.type };
  if (field && ATTRIBUTES.includes(field.field) && (type || field.length === text.length)) {
    if (!type || field.end >= type.end) return { holds: field.field, ...owner };
  }
  if (field && !ATTRIBUTES.includes(field.field) && field.end >= (type?.end ?? 0))
    return { holds: field.field };
  return type && { holds: type.isLast ? 'names' : 'perhaps-names', ...owner };
}

const DATES: readonly string[] = ['valid_from', 'valid_to', 'as_of'];

function guess(text: string, cells: readonly string[]): Guess {
  const [named, shown] = [guessByName(text), guessByCells(cells)];
  if (named && (ATTRIBUTES.includes(named.holds) || named.holds === 'quote')) return named;
  if (named && DATES.includes(named.holds)) return shown?.holds === 'numbers' ? shown : named;
  if (shown) return named?.holds === 'other' ? named : shown;
  if (named) return named;
  const type = typeOfCells(cells);
  if (type) return { holds: 'names', type };
  return cells.length > 0 && cells.every((cell) => /\p{L}/u.test(cell) && cell.length <= 80)
    ? { holds: 'perhaps-names' }
    : { holds: 'other' };
}

/** Guesses one column. `cells` are those of the first rows that are not empty. */
export function guessColumn(column: string, cells: readonly string[]): GuessedColumn {
  const text = normaliseName(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/(?<=.) ?\d+$/, '');
  return { column, cells, ...guess(text, cells) };
}
