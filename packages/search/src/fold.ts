/**
 * The folded form that names and queries are compared in: lower case, no accents, no punctuation, no blanks, full width
 * as half width. Every folded unit knows where it came from, so that a match can be marked in the text as written.
 */

/** A text and its folded form. */
export interface Folded {
  readonly original: string;
  /** Letters and digits only. */
  readonly text: string;
  /** For each unit of `text`, where its character begins in `original`. */
  readonly from: readonly number[];
  /** For each unit of `text`, where its character ends in `original`. */
  readonly to: readonly number[];
  /** Ascending positions in `text` where a word begins; a change between Latin and Chinese begins one too. */
  readonly wordStarts: readonly number[];
}

/** Letters that no normal form takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
};

const KEPT = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const MARKS = /\p{M}/gu;
const known = new Map<string, string>();

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

function foldNewCharacter(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
  let kept = '';
  for (const letter of plain) if (KEPT.test(letter)) kept += LETTERS[letter] ?? letter;
  return kept;
}

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = foldNewCharacter(character);
  known.set(character, folded);
  return folded;
}

/** Folds a text. */
export function fold(original: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  const wordStarts: number[] = [];
  let text = '';
  let offset = 0;
  let before: 'gap' | 'han' | 'other' = 'gap';
  for (const character of original) {
    const folded = foldCharacter(character);
    const script: 'gap' | 'han' | 'other' =
      folded === '' ? gapOf(character, before) : hasHan(folded) ? 'han' : 'other';
    if (folded !== '' && script !== before) wordStarts.push(text.length);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(offset);
      to.push(offset + character.length);
    }
    text += folded;
    before = script;
    offset += character.length;
  }
  return { original, text, from, to, wordStarts };
}

/** A combining mark, an apostrophe or a dot inside a word does not end it. */
function gapOf(character: string, before: 'gap' | 'han' | 'other'): 'gap' | 'han' | 'other' {
  return /[\p{M}'’ʼ.]/u.test(character) ? before : 'gap';
}

/** The words of a folded text. */
export function wordsOf(folded: Folded): readonly string[] {
  const { text, wordStarts } = folded;
  return wordStarts.map((start, index) => text.slice(start, wordStarts[index + 1] ?? text.length));
}

/** A part of the folded text as a range of the original. */
export function toOriginalRange(folded: Folded, start: number, end: number): readonly [number, number] {
  return [folded.from[start] ?? 0, folded.to[end - 1] ?? folded.original.length];
}
