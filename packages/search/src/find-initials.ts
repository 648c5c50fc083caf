/** Finds names by the first letters of their words, and Chinese names by an abbreviation that keeps the order (山大). */
import { hasHan, toOriginalRange, wordsOf } from './fold';
import { tierOf, type Report } from './found';
import type { NameForm } from './name-forms';
import type { Match } from './named-entity';
import { PostingListsBuilder, type PostingLists } from './posting-lists';

/** Words that initials usually leave out. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'de',
  'co',
  'ltd',
]);
const MAX_ABBREVIATION = 8;

/** Initials of a form, and where in the folded text each one stands. */
interface Initials {
  readonly form: NameForm;
  readonly letters: string;
  readonly places: readonly number[];
}

function initialsOf(form: NameForm): readonly Initials[] {
  const { wordStarts, text } = form.folded;
  if (wordStarts.length < 2) return [];
  const words = wordsOf(form.folded);
  const big = wordStarts.filter((_, index) => !SMALL_WORDS.has(words[index] ?? ''));
  const variants = big.length === wordStarts.length || big.length < 2 ? [wordStarts] : [wordStarts, big];
  return variants.map((places) => ({ form, places, letters: places.map((at) => text.charAt(at)).join('') }));
}

/** Places of an abbreviation's characters in a text: the first at its beginning, the rest later in order. */
function abbreviationPlaces(abbreviation: string, text: string): readonly number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const character of abbreviation) {
    const at = text.indexOf(character, from);
    if (at < 0 || (places.length === 0 && at > 0)) return undefined;
    places.push(at);
    from = at + character.length;
  }
  return places;
}

/** Names by initials and by their first Chinese character. */
export class InitialsIndex {
  readonly #sorted: readonly Initials[];
  readonly #byFirstCharacter: PostingLists<string>;

  constructor(readonly forms: readonly NameForm[]) {
    this.#sorted = forms.flatMap(initialsOf).sort((a, b) => (a.letters < b.letters ? -1 : 1));
    const builder = new PostingListsBuilder<string>();
    forms.forEach((form, number) => {
      if (hasHan(form.folded.text.charAt(0))) builder.add(form.folded.text.charAt(0), number);
    });
    this.#byFirstCharacter = builder.build();
  }

  /** Reports names whose initials begin with the letters, or that the characters abbreviate. */
  find(part: string, report: Report): void {
    if (part.length < 2) return;
    if (hasHan(part)) this.#findAbbreviated(part, report);
    else this.#findInitials(part, report);
  }

  #findInitials(letters: string, report: Report): void {
    for (let at = this.#firstAtLeast(letters); at < this.#sorted.length; at += 1) {
      const initials = this.#sorted[at];
      if (initials === undefined || !initials.letters.startsWith(letters)) return;
      const whole = initials.letters.length === letters.length;
      const places = initials.places.slice(0, letters.length);
      report.add(initials.form.entity, tierOf('initials', { start: 0, whole }), () =>
        show(initials.form, places),
      );
    }
  }

  #firstAtLeast(letters: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.letters ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #findAbbreviated(part: string, report: Report): void {
    if (part.length > MAX_ABBREVIATION) return;
    for (const number of this.#byFirstCharacter.get(part.charAt(0)) ?? []) {
      const form = this.forms[number];
      const places = form && abbreviationPlaces(part, form.folded.text);
      if (form === undefined || places === undefined) continue;
      const whole = places.at(-1) === form.folded.text.length - 1;
      report.add(form.entity, tierOf('initials', { start: whole ? 0 : 1, whole: false }), () =>
        show(form, places),
      );
    }
  }
}

function show(form: NameForm, places: readonly number[]): Match {
  const ranges = places.map((at) => toOriginalRange(form.folded, at, at + 1));
  return { field: 'initials', text: form.folded.original, of: form.folded.original, ranges };
}
