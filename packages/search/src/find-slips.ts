/** Finds names that a query misses by one slip, and, when nothing is found at all, the names nearest to it. */
import { hasHan, toOriginalRange } from './fold';
import { tierOf, type Report } from './found';
import { InfixIndex } from './infix-index';
import type { NameForm } from './name-forms';
import type { Match } from './named-entity';
import { anchorsOf, slipsIn, type Part } from './one-slip';
import { likeliestPinyin } from './readings';

const SHORTEST = 5;
/** Shorter Latin queries must begin where a word begins, or half the names would be found. */
const SHORTEST_ANYWHERE = 8;
const LONGEST = 200;

function isAnywhere(word: string): boolean {
  return word.length >= SHORTEST_ANYWHERE || hasHan(word);
}

function bestPart(word: string, text: string, starts: readonly number[]): Part | undefined {
  let best: Part | undefined;
  for (const part of slipsIn(word, text)) {
    if (part.start === 0 && part.end === text.length) return part;
    if (!isAnywhere(word) && !starts.includes(part.start)) continue;
    if (best === undefined || part.start < best.start) best = part;
  }
  return best;
}

function candidatesOf(infixes: InfixIndex, word: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const anchor of anchorsOf(word)) infixes.forEachMatch(anchor, (number) => numbers.add(number));
  return numbers;
}

/** Names as written, and Chinese names in their likeliest reading. */
export class SlipFinder {
  readonly #chinese: readonly NameForm[];
  readonly #pinyins: InfixIndex;

  constructor(
    readonly forms: readonly NameForm[],
    readonly infixes: InfixIndex,
  ) {
    this.#chinese = forms.filter((form) => hasHan(form.folded.text));
    this.#pinyins = new InfixIndex(this.#chinese.map((form) => likeliestPinyin(form.folded.text)));
  }

  /** Reports names that differ by one slip from a word of five letters or more. */
  find(word: string, report: Report): void {
    if (word.length < SHORTEST || word.length > LONGEST) return;
    for (const number of candidatesOf(this.infixes, word)) {
      const form = this.forms[number];
      if (form === undefined || !report.wants(form.entity, 'slip-exact')) continue;
      const part = bestPart(word, form.folded.text, form.folded.wordStarts);
      if (part !== undefined)
        report.add(form.entity, tierFor(part, form.folded.text), () => show(form, part));
    }
    if (/^[a-z0-9]+$/.test(word)) this.#findReadings(word, report);
  }

  #findReadings(letters: string, report: Report): void {
    for (const number of candidatesOf(this.#pinyins, letters)) {
      const [form, text] = [this.#chinese[number], this.#pinyins.texts[number]];
      if (form === undefined || text === undefined || !report.wants(form.entity, 'slip-exact')) continue;
      const part = bestPart(letters, text, [0]);
      const name = form.folded.original;
      if (part === undefined) continue;
      report.add(form.entity, tierFor(part, text), () => ({
        field: 'slip',
        text,
        of: name,
        ranges: [[part.start, part.end]],
      }));
    }
  }

  /** Entities with a name that has at least half of a word's letter pairs, nearest first. */
  nearest(word: string, limit: number): readonly number[] {
    const pairs = Math.max(word.length - 1, 1);
    const scores = new Map<number, number>();
    for (const [number, shared] of this.infixes.countShared(word)) {
      const form = this.forms[number];
      if (form === undefined || shared * 2 < pairs) continue;
      // Of names with as many pairs, the shorter one is nearer.
      const score = shared + 1 / (1 + form.folded.text.length);
      scores.set(form.entity, Math.max(score, scores.get(form.entity) ?? 0));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked.slice(0, limit).map(([entity]) => entity);
  }
}

function tierFor(part: Part, text: string) {
  return tierOf('slip', { start: part.start, whole: part.start === 0 && part.end === text.length });
}

function show(form: NameForm, part: Part): Match {
  const text = form.folded.original;
  return { field: 'slip', text, of: text, ranges: [toOriginalRange(form.folded, part.start, part.end)] };
}
