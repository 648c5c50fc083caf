/**
 * Which expressions of a text give nodes, relationships, paths or lists of them, as far as its patterns and aliases
 * say. It errs to the side of finding too few; names are taken for the whole text, whatever their scope.
 */
import { readProjections } from './projections';
import { closingOf, isKeyword, splitAtCommas, type Token } from './tokenize';

export type ElementNames = ReadonlySet<string>;

const PATTERN_CLAUSES = ['MATCH', 'MERGE', 'CREATE'];
const PATTERN_ENDS = [
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'CALL',
  'SET',
  'DELETE',
  'OPTIONAL',
  'ON',
  'ORDER',
];
/** Functions that give elements whatever they are given. */
const ELEMENT_FUNCTIONS = new Set(['NODES', 'RELATIONSHIPS', 'STARTNODE', 'ENDNODE']);
/** Functions that give elements when they are given some. */
const PASSING_FUNCTIONS = new Set(['COLLECT', 'HEAD', 'LAST', 'TAIL', 'REVERSE']);

/** Names bound to elements by patterns, by `AS` and by UNWIND. */
export function findElementNames(tokens: readonly Token[]): ElementNames {
  const names = new Set<string>();
  tokens.forEach((_, index) => {
    if (PATTERN_CLAUSES.some((word) => isKeyword(tokens, index, word))) addPatternNames(tokens, index, names);
  });
  const aliased = [...readProjections(tokens).flatMap(({ items }) => items), ...readUnwinds(tokens)];
  for (const { expression, alias } of aliased)
    if (alias !== undefined && givesElements(expression, names)) names.add(alias);
  return names;
}

/** Whether an expression gives an element or a list of elements. */
export function givesElements(expression: readonly Token[], names: ElementNames): boolean {
  const [first, second] = expression;
  if (first === undefined) return false;
  if (first.key === 'DISTINCT') return givesElements(expression.slice(1), names);
  if (first.text === '[') return listGivesElements(expression, names);
  if (second === undefined || second.text === '[') return isName(first) && names.has(first.text);
  if (second.text !== '(') return false;
  const close = closingOf(expression, 1);
  const whole = close === expression.length - 1 || expression[close + 1]?.text === '[';
  if (!whole) return false;
  if (ELEMENT_FUNCTIONS.has(first.key)) return true;
  return PASSING_FUNCTIONS.has(first.key) && givesElements(expression.slice(2, close), names);
}

function listGivesElements(expression: readonly Token[], names: ElementNames): boolean {
  const close = closingOf(expression, 0);
  if (close !== expression.length - 1 || close === 1) return false;
  return splitAtCommas(expression.slice(1, close)).some((item) => givesElements(item, names));
}

function isName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'quoted';
}

function addPatternNames(tokens: readonly Token[], clause: number, names: Set<string>): void {
  for (let index = clause + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || PATTERN_ENDS.some((word) => isKeyword(tokens, index, word))) return;
    if (!isName(token)) continue;
    const opensNode = before?.text === '(' && !isCall(tokens, index - 1);
    const opensRelationship = before?.text === '[';
    const namesPath = tokens[index + 1]?.text === '=' && token.depth === (tokens[clause]?.depth ?? 0);
    if (opensNode || opensRelationship || namesPath) names.add(token.text);
  }
}

function isCall(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  return before?.kind === 'word' && !PATTERN_CLAUSES.includes(before.key);
}

function readUnwinds(
  tokens: readonly Token[],
): { expression: readonly Token[]; alias: string | undefined }[] {
  return tokens.flatMap((token, index) => {
    if (!isKeyword(tokens, index, 'UNWIND')) return [];
    const as = tokens.findIndex((each, at) => at > index && each.key === 'AS' && each.depth === token.depth);
    if (as < 0) return [];
    return [{ expression: tokens.slice(index + 1, as), alias: tokens[as + 1]?.text }];
  });
}
