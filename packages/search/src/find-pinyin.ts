/** Finds Chinese names by their readings, whole, cut short, or by initials, from any character on. */
import { hasHan } from './fold';
import { tierOf, type Report } from './found';
import { matchPinyin, type PinyinMatch } from './match-pinyin';
import type { NameForm } from './name-forms';
import type { Match } from './named-entity';
import { PostingListsBuilder, type PostingLists } from './posting-lists';
import { readingsOf } from './readings';

const LONGEST_SYLLABLE = 6;
const MAX_LETTERS = 60;

/** Names by the syllables in them, and by the initials of each two neighbours. */
export class PinyinIndex {
  readonly #syllables: PostingLists<string>;
  readonly #initialPairs: PostingLists<string>;
  readonly #readings = new Map<number, readonly (readonly string[])[]>();

  constructor(readonly forms: readonly NameForm[]) {
    const syllables = new PostingListsBuilder<string>();
    const pairs = new PostingListsBuilder<string>();
    forms.forEach((form, number) => {
      if (!hasHan(form.folded.text)) return;
      const readings = form.folded.text.split('').map(readingsOf);
      this.#readings.set(number, readings);
      readings.forEach((options, position) => {
        for (const option of options) {
          syllables.add(option, number);
          for (const next of readings[position + 1] ?? [])
            pairs.add(option.charAt(0) + next.charAt(0), number);
        }
      });
    });
    this.#syllables = syllables.build();
    this.#initialPairs = pairs.build();
  }

  /** Reports every name that two or more Latin letters can be read as a part of. */
  find(letters: string, report: Report): void {
    if (letters.length < 2 || letters.length > MAX_LETTERS || !/^[a-z0-9]+$/.test(letters)) return;
    for (const number of this.#candidates(letters)) {
      const [form, readings] = [this.forms[number], this.#readings.get(number)];
      if (form === undefined || readings === undefined) continue;
      const match = report.wants(form.entity, 'pinyin-exact') ? matchPinyin(letters, readings) : undefined;
      if (match === undefined) continue;
      const whole = match.start === 0 && match.end === readings.length;
      const kind = match.mode === 'initials' ? 'initials' : 'pinyin';
      report.add(form.entity, tierOf(kind, { start: match.start, whole }), () => showReading(form, match));
    }
  }

  #candidates(letters: string): ReadonlySet<number> {
    const numbers = new Set<number>();
    const addAll = (list: Int32Array | undefined) => list?.forEach((number) => numbers.add(number));
    for (let length = 1; length <= LONGEST_SYLLABLE && length <= letters.length; length += 1) {
      addAll(this.#syllables.get(letters.slice(0, length)));
    }
    if (letters.length < LONGEST_SYLLABLE) {
      for (const [syllable, list] of this.#syllables) if (syllable.startsWith(letters)) addAll(list);
    }
    addAll(this.#initialPairs.get(letters.slice(0, 2)));
    if (letters.charAt(1) === 'h') addAll(this.#initialPairs.get(letters.charAt(0) + letters.charAt(2)));
    return numbers;
  }
}

function capital(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}

/** "Le·Shan" of 乐山; for initials, only the letters typed are marked. */
function showReading(form: NameForm, match: PinyinMatch): Match {
  const text = match.syllables.map(capital).join('·');
  const ranges: [number, number][] = [];
  let offset = 0;
  for (const syllable of match.syllables) {
    ranges.push([offset, offset + (match.mode === 'initials' ? 1 : syllable.length)]);
    offset += syllable.length + 1;
  }
  const field = match.mode === 'initials' ? 'initials' : 'pinyin';
  return {
    field,
    text,
    of: form.folded.original,
    ranges: match.mode === 'initials' ? ranges : [[0, text.length]],
  };
}
