/** The vocabulary by which columns are guessed, and where its words stand in a column's name. */
import { readFileSync } from 'node:fs';
import {
  ENTITY_TYPE_LABELS,
  ENTITY_TYPES,
  normaliseName,
  RELATION_TYPE_NAMES,
  type EntityType,
} from '@weft/model';
import { parse } from 'yaml';
import { z } from 'zod';

const WORDS_FILE = new URL('../../../data/column-words.yaml', import.meta.url);
const HAN = /\p{Script=Han}/u;

const words = z.array(z.string().transform(normaliseName));
const byType = z.partialRecord(z.enum(ENTITY_TYPE_LABELS), words);
const wordsSchema = z.strictObject({
  types: byType,
  cells: byType,
  fields: z.strictObject({
    id: words,
    name: words,
    name_zh: words,
    alias: words,
    type: words,
    from: words,
    to: words,
    predicate: words,
    valid_from: words,
    valid_to: words,
    as_of: words,
    quote: words,
    role: words,
    other: words,
  }),
  predicates: z.partialRecord(
    z.enum(RELATION_TYPE_NAMES),
    z.strictObject({ forward: words, backward: words }),
  ),
  likely: z.array(z.enum(RELATION_TYPE_NAMES)),
});

/** The vocabulary. Types also go by their own names. */
export type ColumnWords = z.output<typeof wordsSchema>;

/** What a column says of its row other than a name. */
export type ColumnField = keyof ColumnWords['fields'];

let known: ColumnWords | undefined;

/** Reads the vocabulary, once. */
export function readColumnWords(): ColumnWords {
  known ??= wordsSchema.parse(parse(readFileSync(WORDS_FILE, 'utf8')));
  return known;
}

/** All words for a type. */
export function wordsForType(type: EntityType): readonly string[] {
  const { en, zh } = ENTITY_TYPES[type].words;
  return [...[en.one, en.many, zh, type].map(normaliseName), ...(readColumnWords().types[type] ?? [])];
}

function endOfHan(text: string, word: string): number {
  if (word.length === 1) return text.endsWith(word) ? text.length : 0;
  const at = text.lastIndexOf(word);
  return at < 0 ? 0 : at + word.length;
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=ss|x|ch)es$|(?<![su])s$/, '');
}

function endOfWord(text: string, word: string): number {
  const tokens = text.split(' ').map(singular);
  const wanted = word.split(' ').map(singular);
  for (let at = tokens.length - wanted.length; at >= 0; at -= 1) {
    if (wanted.every((token, index) => tokens[at + index] === token)) {
      return text
        .split(' ')
        .slice(0, at + wanted.length)
        .join(' ').length;
    }
  }
  return 0;
}

/** Where the last of the words ends in a normalised text, and how long it is; of two ends alike, the longer word. */
export function findLastWord(text: string, candidates: readonly string[]) {
  let best = { end: 0, length: 0 };
  for (const word of candidates) {
    const end = HAN.test(word) ? endOfHan(text, word) : endOfWord(text, word);
    if (end > best.end || (end === best.end && end > 0 && word.length > best.length)) {
      best = { end, length: word.length };
    }
  }
  return best;
}
