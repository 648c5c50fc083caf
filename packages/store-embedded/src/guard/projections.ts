/** The items of every RETURN and WITH of a text, with their aliases. */
import { isKeyword, splitAtCommas, type Token } from './tokenize';

export interface ProjectionItem {
  /** The expression's tokens, without `AS` and the alias. */
  readonly expression: readonly Token[];
  /** The alias as typed, if there is one. */
  readonly alias: string | undefined;
}

export interface Projection {
  readonly keyword: 'RETURN' | 'WITH';
  readonly depth: number;
  readonly items: readonly ProjectionItem[];
}

const ENDS = [
  'ORDER',
  'SKIP',
  'OFFSET',
  'LIMIT',
  'UNION',
  'WHERE',
  'MATCH',
  'OPTIONAL',
  'WITH',
  'UNWIND',
  'CALL',
  'RETURN',
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
];

/** All projections in the order of the text. A clause with an empty item is left out: nothing is known about it. */
export function readProjections(tokens: readonly Token[]): readonly Projection[] {
  return tokens.flatMap((token, index) => {
    const keyword = (['RETURN', 'WITH'] as const).find((word) => isKeyword(tokens, index, word));
    if (keyword === undefined || isStringOperator(tokens, index)) return [];
    const items = splitAtCommas(clauseBody(tokens, index)).map(toItem);
    if (items.some(({ expression }) => expression.length === 0)) return [];
    return [{ keyword, depth: token.depth, items }];
  });
}

/** `STARTS WITH` and `ENDS WITH` compare strings. */
function isStringOperator(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.key;
  return before === 'STARTS' || before === 'ENDS';
}

function clauseBody(tokens: readonly Token[], keyword: number): readonly Token[] {
  const depth = tokens[keyword]?.depth ?? 0;
  const first = isKeyword(tokens, keyword + 1, 'DISTINCT') ? keyword + 2 : keyword + 1;
  let last = first;
  while (last < tokens.length && !endsClause(tokens, last, depth)) last += 1;
  return tokens.slice(first, last);
}

function endsClause(tokens: readonly Token[], index: number, depth: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text === ';' || token.depth < depth) return true;
  if (token.depth !== depth || isStringOperator(tokens, index)) return false;
  return ENDS.some((word) => isKeyword(tokens, index, word));
}

function toItem(tokens: readonly Token[]): ProjectionItem {
  const as = tokens.at(-2);
  if (as?.kind !== 'word' || as.key !== 'AS') return { expression: tokens, alias: undefined };
  return { expression: tokens.slice(0, -2), alias: tokens.at(-1)?.text };
}
