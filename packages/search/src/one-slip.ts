/**
 * Parts of a text that differ from a word by at most one slip: a letter wrong, missing, too many, or two neighbours
 * exchanged (Damerau-Levenshtein distance 1).
 */

/** Where a part lies in a text, `[start, end)`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

function sharedForward(word: string, text: string, from: number): number {
  let length = 0;
  while (length < word.length && word[length] === text[from + length]) length += 1;
  return length;
}

/** Ends of all beginnings of `text`, from `from` on, that are `word` with at most one slip. */
function slipEnds(word: string, text: string, from: number): readonly number[] {
  const same = sharedForward(word, text, from);
  const at = from + same;
  if (same === word.length) return [at];
  const ends: number[] = [];
  const accept = (tail: string, begin: number) => {
    if (begin <= text.length && text.startsWith(tail, begin)) ends.push(begin + tail.length);
  };
  // Exchanged first, so that "lsehan" marks the whole of "leshan".
  if (word[same] === text[at + 1] && word[same + 1] === text[at]) accept(word.slice(same + 2), at + 2);
  accept(word.slice(same + 1), at + 1);
  accept(word.slice(same), at + 1);
  accept(word.slice(same + 1), at);
  return ends;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** Starts of all endings of `text`, up to `to`, that are `word` with at most one slip. */
function slipStarts(word: string, text: string, to: number): readonly number[] {
  // One more letter than the word can be needed on the text's side.
  const window = text.slice(Math.max(0, to - word.length - 1), to);
  return slipEnds(reversed(word), reversed(window), 0).map((length) => to - length);
}

/** The three parts of a word of which one must be in a text unharmed: each half, and the halves with their seam exchanged. */
export function anchorsOf(word: string): readonly [string, string, string] {
  const half = word.length >> 1;
  const [left, right] = [word.slice(0, half), word.slice(half)];
  const seam = `${left.slice(0, -1)}${right.charAt(0)}${left.slice(-1)}${right.slice(1)}`;
  return [left, right, seam];
}

function* occurrences(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

/** All parts of a text that are the word with at most one slip, leftmost anchors first. */
export function* slipsIn(word: string, text: string): Generator<Part> {
  const [left, right, seam] = anchorsOf(word);
  for (const start of occurrences(text, left)) {
    for (const end of slipEnds(right, text, start + left.length)) yield { start, end };
  }
  for (const at of occurrences(text, right)) {
    for (const start of slipStarts(left, text, at)) yield { start, end: at + right.length };
  }
  for (const start of occurrences(text, seam)) yield { start, end: start + seam.length };
}
