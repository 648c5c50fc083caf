/**
 * Bounds on a query's text before it is sent: a server may never answer a very deep one, and its own timeout does not
 * apply. What the text means is judged by its plan, not here.
 */
import { StoreError } from '@weft/store';

const MAX_LENGTH = 64_000;
const MAX_DEPTH = 100;
const MAX_CHAIN = 200;

/** Words and signs that nest without brackets, many times in a row. */
const CHAINS = [
  new RegExp(`(?:\\bnot\\b[\\s(]*){${MAX_CHAIN}}`, 'i'),
  new RegExp(`(?:[-+][\\s(]*){${MAX_CHAIN}}`),
  new RegExp(`(?:\\bcase\\b[^]*?){${MAX_CHAIN}}`, 'i'),
];
const ESCAPE = /\\u+([0-9a-f]{4})/gi;

function tooLarge(what: string): StoreError {
  return new StoreError('too-large', `The query ${what}; shorten it, or pass values as parameters.`);
}

/** The deepest nesting of brackets, those in strings counted too. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ')' || sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** The server reads an escape as the character it stands for, wherever it stands. */
function withoutEscapes(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** @throws StoreError `too-large` for a text that is too long or too deeply nested. */
export function checkText(text: string): void {
  if (text.length > MAX_LENGTH) throw tooLarge(`has ${text.length} characters of at most ${MAX_LENGTH}`);
  const plain = withoutEscapes(text);
  if (depthOf(plain) > MAX_DEPTH) throw tooLarge(`is nested more than ${MAX_DEPTH} deep`);
  if (CHAINS.some((chain) => chain.test(plain))) throw tooLarge('is nested too deeply');
}
