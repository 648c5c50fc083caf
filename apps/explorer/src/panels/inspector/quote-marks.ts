/**
 * Where names occur in a quote, and how the quote falls into plain, underlined and marked pieces.
 * Works on plain text; quotes and names are untrusted and never become markup.
 */

/** A name that may occur in a quote and the entity it stands for. */
export interface KnownName {
  readonly text: string;
  readonly entityId: string;
  readonly type: string;
}

/** A stretch of the quote. `name` is there where an entity is named; `marked` where the claim reads. */
export interface Piece {
  readonly text: string;
  readonly name?: KnownName;
  readonly marked: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: KnownName;
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

function isWhole(quote: string, start: number, end: number): boolean {
  const before = quote[start - 1] ?? ' ';
  const after = quote[end] ?? ' ';
  const first = quote[start] ?? ' ';
  const last = quote[end - 1] ?? ' ';
  return !(WORD.test(before) && WORD.test(first)) && !(WORD.test(last) && WORD.test(after));
}

function findAll(quote: string, name: KnownName): readonly Found[] {
  const hay = quote.toLowerCase();
  const needle = name.text.toLowerCase();
  // Lower case may change a text's length in a few languages; then positions would lie.
  if (needle.length < 2 || hay.length !== quote.length) return [];
  const found: Found[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    if (isWhole(quote, at, end)) found.push({ start: at, end, name });
  }
  return found;
}

/** Mentions of known names in a quote, longest name first, without overlaps, in the order of the text. */
export function findMentions(quote: string, names: readonly KnownName[]): readonly Found[] {
  const byLength = [...names].sort((a, b) => b.text.length - a.text.length);
  const taken: Found[] = [];
  for (const found of byLength.flatMap((name) => findAll(quote, name))) {
    if (taken.every((other) => found.end <= other.start || found.start >= other.end)) taken.push(found);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** From the first to the last mention of these entities; the whole quote where fewer than two are named. */
export function markedSpan(
  quote: string,
  mentions: readonly Found[],
  ends: readonly string[],
): readonly [number, number] {
  const own = mentions.filter((mention) => ends.includes(mention.name.entityId));
  const named = new Set(own.map((mention) => mention.name.entityId));
  if (named.size < Math.min(2, ends.length)) return [0, quote.length];
  return [own[0]?.start ?? 0, own.at(-1)?.end ?? quote.length];
}

function cutPoints(
  quote: string,
  mentions: readonly Found[],
  mark: readonly [number, number],
): readonly number[] {
  const points = new Set([0, quote.length, ...mark, ...mentions.flatMap(({ start, end }) => [start, end])]);
  return [...points].filter((at) => at >= 0 && at <= quote.length).sort((a, b) => a - b);
}

/** Cuts a quote into pieces; together they are the quote to the letter. `mark` is empty where nothing is marked. */
export function toPieces(
  quote: string,
  mentions: readonly Found[],
  mark: readonly [number, number],
): readonly Piece[] {
  const points = cutPoints(quote, mentions, mark);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? quote.length;
    const mention = mentions.find((found) => found.start <= start && found.end >= end);
    const marked = mark[0] <= start && end <= mark[1];
    return { text: quote.slice(start, end), marked, ...(mention ? { name: mention.name } : {}) };
  });
}
