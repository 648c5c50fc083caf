/** What to say when the engine does not parse a text: constructs of Neo4j that it lacks, and how else to write them. */
import { StoreError, type QueryPosition } from '@weft/store';
import { positionOf } from './position';
import { closingOf, tokenize, type Token } from './tokenize';

const SCHEMA_REFUSED = 'index, constraint, schema and user commands are refused here';
const SERVER_REFUSED = 'looking into the server is refused here; only the graph can be read';

interface Missing {
  readonly words: string;
  readonly code?: 'access-refused' | 'write-refused';
  readonly isAt: (tokens: readonly Token[], index: number) => boolean;
}

const followedBy =
  (...keys: readonly string[]) =>
  (tokens: readonly Token[], index: number): boolean =>
    keys.every((key, offset) => tokens[index + offset]?.key === key);

/** Of a whole text: its first word. */
const startsWith =
  (...keys: readonly string[]) =>
  (tokens: readonly Token[], index: number): boolean =>
    index === 0 && keys.includes(tokens[0]?.key ?? '');

const MISSING: readonly Missing[] = [
  {
    words: 'reading files and addresses from a query is refused',
    code: 'access-refused',
    isAt: followedBy('LOAD', 'CSV'),
  },
  { words: SCHEMA_REFUSED, code: 'write-refused', isAt: isSchemaCommand },
  {
    words: 'this query would write; only reading is allowed here',
    code: 'write-refused',
    isAt: startsWith('INSERT'),
  },
  { words: SERVER_REFUSED, code: 'access-refused', isAt: isServerCommand },
  { words: 'label expressions; write WHERE n:A OR n:B', isAt: isLabelExpression },
  {
    words: 'COLLECT { }; use a pattern comprehension [(a)-->(b) | b.name]',
    isAt: followedBy('COLLECT', '{'),
  },
  { words: 'OPTIONAL CALL', isAt: followedBy('OPTIONAL', 'CALL') },
  { words: 'CALL { } IN TRANSACTIONS', isAt: followedBy('IN', 'TRANSACTIONS') },
  { words: 'quantified paths; write -[:TYPE*1..3]-', isAt: isQuantifier },
  { words: 'path selectors; use shortestPath() in MATCH', isAt: isPathSelector },
  { words: 'WHERE inside a node; put it after the pattern', isAt: isNodeWhere },
  { words: '||; use + to join texts', isAt: followedBy('||') },
  {
    words: 'version and planner prefixes',
    isAt: (tokens, index) => index === 0 && tokens[0]?.key === 'CYPHER',
  },
  {
    words: 'SHOW with YIELD or of this kind',
    isAt: (tokens, index) => index === 0 && tokens[0]?.key === 'SHOW',
  },
  { words: 'USE', isAt: (tokens, index) => index === 0 && tokens[0]?.key === 'USE' },
];

/** Functions of Neo4j that the engine does not know; any other unknown name is the user's slip. */
const MISSING_FUNCTION =
  /unknown function '(?:apoc\..+|point(?:\..+)?|distance|randomuuid|valuetype|isempty|to\w+ornull|to\w+list|elementid|normalize|char_length|character_length|btrim|cosh?|sinh?|tanh?|haversin|isnan|linenumber|file|graph\..+|vector\..+|(?:date|datetime|localdatetime|time|localtime|duration)\..+)'/i;

/** A better error for one that the engine gave about a text, or the same. */
export function explainRefusal(error: unknown, text: string): unknown {
  if (!(error instanceof StoreError) || (error.code !== 'syntax' && error.code !== 'unsupported-here'))
    return error;
  const tokens = tokenize(text);
  const position = error.position ?? placeOfName(error.message, text, tokens);
  if (/unknown function/i.test(error.message)) {
    const code = MISSING_FUNCTION.test(error.message) ? 'unsupported-here' : 'syntax';
    return new StoreError(code, `${error.message} in the embedded engine`, { cause: error, position });
  }
  const missing = MISSING.find(({ isAt }) => tokens.some((_, index) => isAt(tokens, index)));
  if (missing === undefined) return new StoreError(error.code, error.message, { cause: error, position });
  if (missing.code !== undefined)
    return new StoreError(missing.code, missing.words, { cause: error, position });
  const message = `the embedded engine does not know ${missing.words}, or open the graph in a Neo4j server (WEFT_STORE=neo4j://…)`;
  return new StoreError('unsupported-here', message, { cause: error, position });
}

/** The engine gives no place for a name it does not know; it is where that name first stands. */
function placeOfName(message: string, text: string, tokens: readonly Token[]): QueryPosition | undefined {
  const name = /^(?:Undefined variable|Unknown function) '([^']+)'|^Missing parameter: (\S+)/i.exec(message);
  const words = name?.[1] ?? name?.[2];
  const token = tokens.find((each) => each.text === words && each.kind !== 'string');
  return token === undefined ? undefined : positionOf(text, token.start);
}

/** Commands that change how a database is built or who may use it; the engine has few of them and parses fewer. */
function isSchemaCommand(tokens: readonly Token[], index: number): boolean {
  if (startsWith('ALTER', 'GRANT', 'DENY', 'REVOKE', 'RENAME', 'DROP')(tokens, index)) return true;
  const second = tokens[1];
  return startsWith('CREATE')(tokens, index) && second?.kind === 'word';
}

const SERVER_THINGS = ['USER', 'DATABASE', 'SETTING', 'TRANSACTION', 'ROLE', 'PRIVILEGE', 'SERVER', 'ALIAS'];

function isServerCommand(tokens: readonly Token[], index: number): boolean {
  if (startsWith('TERMINATE')(tokens, index)) return true;
  const words = tokens.slice(1, 4).map(({ key }) => key);
  const isServerThing = (word: string): boolean => SERVER_THINGS.some((thing) => word.startsWith(thing));
  return startsWith('SHOW')(tokens, index) && words.some(isServerThing);
}

/** `(n:A|B)`, `(n:A&B)`, `(n:!A)`, `(n:(A|B)&C)`: inside round brackets, where `|` means nothing else. */
function isLabelExpression(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== ':') return false;
  const after = tokens[index + 1]?.text ?? '';
  if (['!', '%', '(', '$'].includes(after)) return true;
  const operator = tokens[index + 2]?.text ?? '';
  const inRoundBrackets = tokens[index - 1]?.text === '(' || tokens[index - 2]?.text === '(';
  return ['|', '&'].includes(operator) && inRoundBrackets;
}

function isQuantifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1]?.text ?? '';
  if (token?.text === '{' && ['>', '-', ')'].includes(before))
    return tokens[index + 1]?.kind === 'number' || tokens[index + 1]?.text === ',';
  return token?.text === '+' && before === '>';
}

function isPathSelector(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (followedBy('ALL', 'SHORTEST')(tokens, index) || followedBy('ANY', 'SHORTEST')(tokens, index))
    return true;
  return tokens[index]?.key === 'SHORTEST' && (next?.kind === 'number' || next?.kind === 'parameter');
}

function isNodeWhere(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.key !== 'WHERE') return false;
  const open = tokens.findLastIndex(
    (token, at) => at < index && token.text === '(' && closingOf(tokens, at) > index,
  );
  return open >= 0 && !tokens.slice(open, index).some((token) => token.text === '|' || token.key === 'IN');
}
