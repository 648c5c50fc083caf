/** Reads YAML with lines and with limits: no bombs of aliases, no endless nesting, no large files. */
import { isNode, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { TextProblem } from '../text/text-problem';

const MAX_ALIASES = 100;
const MAX_DEPTH = 100;

/** A parsed text and the way from its nodes to lines. */
export interface YamlText {
  readonly document: Document.Parsed;
  lineOf(node: unknown): number;
  /** Plain values of a node. @throws TextProblem when aliases multiply. */
  toValue(node: unknown): unknown;
  /** Line of the value at a path; of the nearest parent where the path ends early. */
  lineOfPath(path: readonly PropertyKey[]): number;
}

/** Brackets and indents deeper than any honest file would send the parser into a stack overflow. */
function refuseDepth(text: string): void {
  let depth = 0;
  let line = 1;
  for (const char of text) {
    if (char === '\n') line += 1;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) throw new TextProblem(line, `nested deeper than ${MAX_DEPTH} levels`);
  }
  const dashes = /^(?:[ ]*- ){50,}|^(?:- ?){50,}/m.exec(text);
  if (dashes) throw new TextProblem(1, 'lists nested too deeply');
}

function toPlain(node: unknown, document: Document, line: number): unknown {
  if (!isNode(node)) return node;
  try {
    return node.toJS(document, { maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError) && !(error instanceof RangeError)) throw error;
    throw new TextProblem(line, `aliases multiply beyond ${MAX_ALIASES}`);
  }
}

function nearestNode(document: Document, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, merge: false });
  } catch (error) {
    // What the measure of depth does not see ends as an overflow of the stack.
    if (error instanceof RangeError) throw new TextProblem(1, 'nested too deeply');
    throw error;
  }
}

/** Parses a text. @throws TextProblem with the line of the first mistake. */
export function readYaml(text: string): YamlText {
  refuseDepth(text);
  const counter = new LineCounter();
  const document = parse(text, counter);
  const [mistake] = document.errors;
  if (mistake) throw new TextProblem(counter.linePos(mistake.pos[0]).line, mistake.message);
  const lineOf = (node: unknown) =>
    isNode(node) && node.range ? Math.max(1, counter.linePos(node.range[0]).line) : 1;
  return {
    document,
    lineOf,
    toValue: (node) => toPlain(node, document, lineOf(node)),
    lineOfPath: (path) => lineOf(nearestNode(document, path)),
  };
}
