/**
 * Constructs that the engine is known to answer wrongly in silence, refused with the reason. Each check sees only what
 * it can be sure of by the text; what it lets by may still be wrong where types come from the data.
 */
import { StoreError } from '@weft/store';
import { findElementNames, givesElements, type ElementNames } from './element-expressions';
import { positionOf } from './position';
import { closingOf, isKeyword, openingOf, splitAtCommas, type Token } from './tokenize';

interface Sight {
  readonly tokens: readonly Token[];
  readonly names: ElementNames;
}

/** One known fault: whether it is at a token, and what to say. */
interface KnownFault {
  readonly reason: string;
  readonly isAt: (sight: Sight, index: number) => boolean;
}

const NEO4J = 'or open the graph in a Neo4j server (WEFT_STORE=neo4j://…)';

/** @throws StoreError `unsupported-here` at the first known fault, with its place. */
export function refuseWrongAnswers(text: string, tokens: readonly Token[]): void {
  const sight = { tokens, names: findElementNames(tokens) };
  tokens.forEach((token, index) => {
    const fault = FAULTS.find(({ isAt }) => isAt(sight, index));
    if (fault === undefined) return;
    const message = `the embedded engine would answer this wrongly: ${fault.reason}, ${NEO4J}`;
    throw new StoreError('unsupported-here', message, { position: positionOf(text, token.start) });
  });
}

const FAULTS: readonly KnownFault[] = [
  {
    reason: 'CASE over whole nodes or relationships gives bare numbers; choose between their properties',
    isAt: ({ tokens, names }, index) =>
      (isKeyword(tokens, index, 'THEN') || isKeyword(tokens, index, 'ELSE')) &&
      givesElements(untilBranchEnd(tokens, index + 1), names),
  },
  {
    reason: 'coalesce, min and max over whole nodes or relationships give bare numbers; use their properties',
    isAt: ({ tokens, names }, index) =>
      ['COALESCE', 'MIN', 'MAX'].includes(functionAt(tokens, index)) &&
      argumentsAt(tokens, index).some((argument) => givesElements(argument, names)),
  },
  {
    reason:
      'a list of nodes or relationships made by a comprehension gives bare numbers; use UNWIND and collect',
    isAt: comprehensionKeepsElements,
  },
  {
    reason: 'reduce over whole nodes or relationships gives null; use their properties',
    isAt: reduceKeepsElements,
  },
  {
    reason: 'joining lists of nodes or relationships gives bare numbers; UNWIND them instead',
    isAt: ({ tokens, names }, index) =>
      tokens[index]?.text === '+' &&
      (givesElements(operandAfter(tokens, index), names) ||
        givesElements(operandBefore(tokens, index), names)),
  },
  {
    reason: 'a list plus a single value gives null; write + [value]',
    isAt: ({ tokens }, index) => tokens[index]?.text === '+' && joinsListAndValue(tokens, index),
  },
  {
    reason: 'a number plus a text gives null; write toString(number)',
    isAt: ({ tokens }, index) =>
      tokens[index]?.text === '+' &&
      tokens[index - 1]?.kind === 'number' &&
      tokens[index + 1]?.kind === 'string',
  },
  {
    reason: 'size() of a pattern gives null; write COUNT { … }',
    isAt: ({ tokens }, index) =>
      functionAt(tokens, index) === 'SIZE' &&
      tokens[index + 2]?.text === '(' &&
      ['-', '<'].includes(tokens[closingOf(tokens, index + 2) + 1]?.text ?? ''),
  },
  {
    reason: 'percentiles ignore a parameter; write the number itself',
    isAt: ({ tokens }, index) =>
      /^PERCENTILE/.test(functionAt(tokens, index)) &&
      (argumentsAt(tokens, index)[1]?.some(({ kind }) => kind !== 'number') ?? false),
  },
  {
    reason: 'list slices with negative bounds come out wrong; count from size(list)',
    isAt: ({ tokens }, index) =>
      tokens[index]?.text === '..' &&
      (tokens[index + 1]?.text === '-' ||
        (tokens[index - 2]?.text === '-' && tokens[index - 3]?.text === '[')),
  },
  {
    reason: 'a chain of powers is taken from the right; put brackets round the first',
    isAt: chainsPowers,
  },
  {
    reason: 'a path length from more to less is turned round; write the smaller number first',
    isAt: ({ tokens }, index) =>
      tokens[index]?.text === '*' &&
      tokens[index + 2]?.text === '..' &&
      Number(tokens[index + 1]?.text) > Number(tokens[index + 3]?.text),
  },
  {
    reason: 'dates and times work only as full ISO 8601 texts; compare the stored texts, which sort by date',
    isAt: readsTemporal,
  },
];

/** The name of the function called at a token, in upper case, or nothing. */
function functionAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  const isCall = token?.kind === 'word' && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== '.';
  return isCall ? token.key : '';
}

function argumentsAt(tokens: readonly Token[], index: number): readonly (readonly Token[])[] {
  return splitAtCommas(tokens.slice(index + 2, closingOf(tokens, index + 1)));
}

function untilBranchEnd(tokens: readonly Token[], from: number): readonly Token[] {
  const depth = tokens[from]?.depth;
  const end = tokens.findIndex(
    (token, index) =>
      index >= from &&
      token.depth === depth &&
      ['WHEN', 'ELSE', 'END'].some((word) => isKeyword(tokens, index, word)),
  );
  return tokens.slice(from, end < 0 ? tokens.length : end);
}

function comprehensionKeepsElements({ tokens, names }: Sight, index: number): boolean {
  if (tokens[index]?.text !== '[' || !isKeyword(tokens, index + 2, 'IN')) return false;
  const body = tokens.slice(index + 3, closingOf(tokens, index));
  const depth = body[0]?.depth;
  const at = (word: string): number => body.findIndex((token) => token.depth === depth && token.key === word);
  const where = at('WHERE');
  const bar = at('|');
  const sourceEnd = [where, bar].filter((end) => end >= 0).reduce((a, b) => Math.min(a, b), body.length);
  const variable = tokens[index + 1]?.text ?? '';
  if (!givesElements(body.slice(0, sourceEnd), names)) return false;
  return bar < 0 || givesElements(body.slice(bar + 1), new Set([...names, variable]));
}

function reduceKeepsElements({ tokens, names }: Sight, index: number): boolean {
  if (functionAt(tokens, index) !== 'REDUCE') return false;
  const loop = argumentsAt(tokens, index)[1] ?? [];
  const bar = loop.findIndex((token) => token.text === '|' && token.depth === loop[0]?.depth);
  const variable = loop[0]?.text;
  if (bar < 0 || !givesElements(loop.slice(2, bar), names)) return false;
  const body = loop.slice(bar + 1);
  return body.some(
    (token, at) => token.text === variable && body[at + 1]?.text !== '.' && body[at - 1]?.text !== '(',
  );
}

/** A bracketed expression, call, or single token that begins after an operator. */
function operandAfter(tokens: readonly Token[], operator: number): readonly Token[] {
  const first = operator + 1;
  const open = tokens[first]?.text === '[' || tokens[first]?.text === '(' ? first : first + 1;
  const opens = ['(', '['].includes(tokens[open]?.text ?? '');
  const next = tokens[first + 1]?.text;
  if (opens) return tokens.slice(first, closingOf(tokens, open) + 1);
  return next === '.' ? [] : tokens.slice(first, first + 1);
}

function operandBefore(tokens: readonly Token[], operator: number): readonly Token[] {
  const last = operator - 1;
  if (![')', ']'].includes(tokens[last]?.text ?? ''))
    return tokens[last - 1]?.text === '.' ? [] : tokens.slice(last, operator);
  const open = openingOf(tokens, last);
  const isCall = tokens[open - 1]?.kind === 'word' && tokens[open]?.text === '(';
  return tokens.slice(isCall ? open - 1 : open, operator);
}

/** Only what is a list and what is a single value by their very look. */
function joinsListAndValue(tokens: readonly Token[], index: number): boolean {
  const isValue = (token: Token | undefined): boolean => token?.kind === 'number' || token?.kind === 'string';
  const listBefore = tokens[index - 1]?.text === ']' && isListLiteral(tokens, openingOf(tokens, index - 1));
  const listAfter = tokens[index + 1]?.text === '[';
  return (listBefore && isValue(tokens[index + 1])) || (listAfter && isValue(tokens[index - 1]));
}

/** A `[` after a value takes an item out of it instead. */
function isListLiteral(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  if (open < 0) return false;
  if (before === undefined) return true;
  const isClause = ['RETURN', 'WITH', 'UNWIND', 'IN', 'THEN', 'ELSE', 'WHERE'].includes(before.key);
  return isClause || (before.kind === 'symbol' && ![')', ']', '}'].includes(before.text));
}

function chainsPowers({ tokens }: Sight, index: number): boolean {
  const first = tokens[index];
  if (first?.text !== '^') return false;
  for (const token of tokens.slice(index + 1)) {
    if (token.depth < first.depth) return false;
    if (token.depth > first.depth || ['(', ')', '[', ']', '.'].includes(token.text)) continue;
    if (token.text === '^') return true;
    if (token.kind === 'symbol' || isClauseWord(token)) return false;
  }
  return false;
}

function isClauseWord({ kind, key }: Token): boolean {
  return (
    kind === 'word' &&
    ['AS', 'AND', 'OR', 'XOR', 'IN', 'ORDER', 'WHERE', 'RETURN', 'THEN', 'END'].includes(key)
  );
}

const TEMPORAL = new Set(['DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME', 'DURATION']);
const FULL_ISO =
  /^['"](?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?|P[\dYMWDTHS]+)['"]$/;

function readsTemporal({ tokens }: Sight, index: number): boolean {
  if (!TEMPORAL.has(functionAt(tokens, index))) return false;
  const [argument = []] = argumentsAt(tokens, index);
  if (argument.length === 0) return false;
  const [first, ...others] = argument;
  return others.length > 0 || first?.kind !== 'string' || !FULL_ISO.test(first.text);
}
