/** Finds every text that contains a given part: candidates come from the rarest pair of letters, then each is looked at. */
import { PostingListsBuilder, type PostingLists } from './posting-lists';

const NONE = new Int32Array(0);

function pairAt(text: string, index: number): number {
  return text.charCodeAt(index) * 65_536 + text.charCodeAt(index + 1);
}

/** Numbers of texts by the pairs of letters in them. */
export class InfixIndex {
  readonly #pairs: PostingLists<number>;

  constructor(readonly texts: readonly string[]) {
    const builder = new PostingListsBuilder<number>();
    texts.forEach((text, number) => {
      for (let index = 0; index + 1 < text.length; index += 1) builder.add(pairAt(text, index), number);
    });
    this.#pairs = builder.build();
  }

  /** Numbers of the texts that may contain a part, a superset; all of them for a single letter. */
  *candidates(part: string): Generator<number> {
    if (part.length < 2) {
      for (let number = 0; number < this.texts.length; number += 1) yield number;
      return;
    }
    yield* this.#rarest(part);
  }

  /** Calls back with every text that contains the part, and the first place where. */
  forEachMatch(part: string, visit: (number: number, position: number) => void): void {
    for (const number of this.candidates(part)) {
      const position = this.texts[number]?.indexOf(part) ?? -1;
      if (position >= 0) visit(number, position);
    }
  }

  /** How many of the part's pairs each text has, for texts that have any. */
  countShared(part: string): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    const pairs = new Set(Array.from({ length: Math.max(part.length - 1, 0) }, (_, i) => pairAt(part, i)));
    for (const pair of pairs) {
      for (const number of this.#pairs.get(pair) ?? NONE) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return counts;
  }

  #rarest(part: string): Int32Array {
    let rarest: Int32Array | undefined;
    for (let index = 0; index + 1 < part.length; index += 1) {
      const list = this.#pairs.get(pairAt(part, index));
      if (list === undefined) return NONE;
      if (rarest === undefined || list.length < rarest.length) rarest = list;
    }
    return rarest ?? NONE;
  }
}
