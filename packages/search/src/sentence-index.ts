/**
 * The sentence index: quotes by their words, Chinese by single characters and pairs. The names of the entities that a
 * sentence speaks of are indexed beside it, so that a Chinese name finds an English sentence.
 */
import MiniSearch from 'minisearch';
import { fold, hasHan, toOriginalRange, wordsOf, type Folded } from './fold';

/** A sentence to index. `order` ranks equal matches: smaller first. */
export interface SentenceEntry {
  readonly id: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly order: number;
}

/** A found sentence and where in its text the words are. */
export interface SentenceHit {
  readonly id: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Hits, best first, and how many there are in all. */
export interface SentenceAnswer {
  readonly hits: readonly SentenceHit[];
  readonly total: number;
}

interface Indexed {
  readonly id: string;
  readonly text: string;
  readonly names: string;
}

function isHanWord(word: string): boolean {
  return hasHan(word);
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(word.length - 1, 0) }, (_, index) => word.slice(index, index + 2));
}

function termsOfText(text: string): string[] {
  return wordsOf(fold(text)).flatMap((word) => (isHanWord(word) ? [...word, ...pairsOf(word)] : [word]));
}

function termsOfQuery(text: string): string[] {
  return wordsOf(fold(text)).flatMap((word) => (isHanWord(word) && word.length > 1 ? pairsOf(word) : [word]));
}

/** Every place where a word of the query begins a word of the text, or stands in Chinese text. */
function rangesOf(text: Folded, words: readonly string[]): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const word of words) {
    for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + word.length)) {
      if (!isHanWord(word) && !text.wordStarts.includes(at)) continue;
      ranges.push(toOriginalRange(text, at, at + word.length));
    }
  }
  return mergeRanges(ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function mergeRanges(sorted: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whether every Chinese run of the query stands whole in the text or in a name; pairs alone could lie apart. */
function holdsRuns(entry: SentenceEntry, runs: readonly string[]): boolean {
  if (runs.length === 0) return true;
  const texts = [entry.text, ...entry.names].map((text) => fold(text).text);
  return runs.every((run) => texts.some((text) => text.includes(run)));
}

/** Sentences of a whole graph. */
export class SentenceIndex {
  readonly #entries: ReadonlyMap<string, SentenceEntry>;
  readonly #index: MiniSearch<Indexed>;

  constructor(entries: readonly SentenceEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#index = new MiniSearch<Indexed>({
      fields: ['text', 'names'],
      tokenize: termsOfText,
      processTerm: (term) => term,
      searchOptions: {
        boost: { text: 3 },
        combineWith: 'AND',
        prefix: (term) => !isHanWord(term),
        tokenize: termsOfQuery,
      },
    });
    this.#index.addAll(entries.map(({ id, text, names }) => ({ id, text, names: names.join('\n') })));
  }

  /** Searches. A sentence is found when it, or the names it speaks of, hold every word of the query. */
  search(query: { readonly text: string; readonly limit: number }): SentenceAnswer {
    const words = wordsOf(fold(query.text));
    if (words.length === 0) return { hits: [], total: 0 };
    const found = this.#rank(query.text, words);
    const hits = found.slice(0, query.limit).map(({ entry, ranges }) => ({ id: entry.id, ranges }));
    return { hits, total: found.length };
  }

  /** Sentences that hold the words themselves come before those that only speak of such names. */
  #rank(text: string, words: readonly string[]) {
    const runs = words.filter(isHanWord);
    const found = this.#index.search(text).flatMap(({ id, score }) => {
      const entry = this.#entries.get(String(id));
      if (entry === undefined || !holdsRuns(entry, runs)) return [];
      return [{ entry, score, ranges: rangesOf(fold(entry.text), words) }];
    });
    return found.sort(
      (a, b) =>
        Number(b.ranges.length > 0) - Number(a.ranges.length > 0) ||
        b.score - a.score ||
        a.entry.order - b.entry.order,
    );
  }
}
