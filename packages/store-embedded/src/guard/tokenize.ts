/**
 * A small reader of Cypher text for the checks beside it. It knows words, quoted names, strings, numbers, parameters,
 * brackets and comments as the embedded engine does (escapes are decoded in strings only), and no grammar. Nothing
 * about safety rests on it: what a text may do is decided by its plan.
 */

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  /** As typed. */
  readonly text: string;
  /** Words in upper case, everything else as typed; what comparisons use. */
  readonly key: string;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** How many brackets are open before it. */
  readonly depth: number;
}

const PARTS: readonly (readonly [TokenKind | 'blank', RegExp])[] = [
  ['blank', /[ \t\r\n\f]+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['quoted', /`[^`]*`/y],
  ['parameter', /\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`[^`]*`)/uy],
  ['number', /(?:\d[\w]*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['symbol', /\.\.|<=|>=|<>|=~|\|\||\+=|[^]/uy],
];

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);

/** The tokens of a text, comments and blanks left out. Never fails: what it doesn't know is a symbol. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (let start = 0; start < text.length;) {
    const [kind, found] = readPart(text, start);
    const end = start + found.length;
    if (CLOSE.has(found)) depth -= 1;
    if (kind !== 'blank')
      tokens.push({
        kind,
        text: found,
        key: kind === 'word' ? found.toUpperCase() : found,
        start,
        end,
        depth,
      });
    if (OPEN.has(found)) depth += 1;
    start = end;
  }
  return tokens;
}

function readPart(text: string, start: number): readonly [TokenKind | 'blank', string] {
  for (const [kind, pattern] of PARTS) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [kind, found];
  }
  return ['symbol', text.charAt(start)];
}

/** Whether a word stands where a name may: after a dot, a colon or a dollar sign it is no keyword. */
export function isKeyword(tokens: readonly Token[], index: number, word: string): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.key !== word) return false;
  const before = tokens[index - 1]?.text;
  return before !== '.' && before !== ':' && tokens[index + 1]?.text !== ':';
}

/** Index of the bracket that closes the one at an index, or the number of tokens. */
export function closingOf(tokens: readonly Token[], open: number): number {
  const depth = tokens[open]?.depth ?? 0;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.depth === depth && CLOSE.has(token.text)) return index;
  }
  return tokens.length;
}

/** Index of the bracket that the one at an index closes, or -1. */
export function openingOf(tokens: readonly Token[], close: number): number {
  const depth = tokens[close]?.depth ?? 0;
  for (let index = close - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.depth === depth && OPEN.has(token.text)) return index;
  }
  return -1;
}

/** Runs of tokens between commas that lie no deeper than the first one. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const depth = tokens[0]?.depth ?? 0;
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',' && token.depth === depth) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}
