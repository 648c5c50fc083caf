/**
 * Rewrites that make the engine answer as Neo4j does. Without aliases it turns whole nodes into numbers as soon as an
 * aggregate stands beside them, so every column is named by its own words, as Neo4j names it. Sums of nothing are 0.
 */
import { readProjections, type Projection, type ProjectionItem } from './projections';
import { closingOf, type Token } from './tokenize';

interface Edit {
  readonly at: number;
  readonly insert: string;
}

/** Aggregates that the engine gives null for where Neo4j gives zero. */
const ZERO_OF_NOTHING: ReadonlyMap<string, string> = new Map([
  ['SUM', '0'],
  ['STDEV', '0.0'],
  ['STDEVP', '0.0'],
]);

/** The text with its edits, offsets of the user's own text no longer holding. */
export function nameColumns(text: string, tokens: readonly Token[]): string {
  const edits = readProjections(tokens).flatMap((projection) => editsOf(text, projection));
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((edited, { at, insert }) => edited.slice(0, at) + insert + edited.slice(at), text);
}

/** Whether all columns are what `*` stands for, which Neo4j puts in the order of their names. */
export function returnsStar(tokens: readonly Token[]): boolean {
  const [first, ...others] = readProjections(tokens).filter(
    ({ keyword, depth }) => keyword === 'RETURN' && depth === 0,
  );
  return others.length === 0 && first?.items.length === 1 && isStar(first.items[0]);
}

function editsOf(text: string, { keyword, items }: Projection): readonly Edit[] {
  return items.flatMap((item) => {
    const first = item.expression[0];
    const last = item.expression.at(-1);
    if (first === undefined || last === undefined || isStar(item)) return [];
    const source = text.slice(first.start, last.end);
    const zero = zeroOf(item.expression);
    const before = zero === undefined ? [] : [{ at: first.start, insert: 'coalesce(' }];
    const name = keyword === 'RETURN' && item.alias === undefined ? ` AS ${quoteName(source)}` : '';
    const after = `${zero === undefined ? '' : `, ${zero})`}${name}`;
    return after === '' ? before : [...before, { at: last.end, insert: after }];
  });
}

function isStar(item: ProjectionItem | undefined): boolean {
  return item?.expression.length === 1 && item.expression[0]?.text === '*';
}

/** Only where the aggregate is the whole item: inside an expression the engine refuses aggregates by itself. */
function zeroOf(expression: readonly Token[]): string | undefined {
  const [name, open] = expression;
  if (name?.kind !== 'word' || open?.text !== '(') return undefined;
  if (closingOf(expression, 1) !== expression.length - 1) return undefined;
  return ZERO_OF_NOTHING.get(name.key);
}

/** The engine has no way to quote a backtick; a name that holds one goes without. */
function quoteName(source: string): string {
  return `\`${source.replaceAll('`', '')}\``;
}
