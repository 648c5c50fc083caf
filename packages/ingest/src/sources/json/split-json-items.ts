/**
 * Cuts a JSON array, JSON Lines or JSON texts one after the other into items with their lines, so that files of any
 * size pass through in flat memory. What an item holds is for `JSON.parse`.
 */
import { TextProblem } from '../text/text-problem';

/** One item's text and the line it begins on. */
export interface JsonItem {
  readonly line: number;
  readonly text: string;
}

const MAX_ITEM_LENGTH = 1024 * 1024;

class ItemCutter {
  private line = 1;
  private itemLine = 0;
  private item = '';
  private depth = 0;
  private inString = false;
  private escaped = false;
  private inArray = false;
  private started = false;

  *take(piece: string): Generator<JsonItem> {
    for (const char of piece) {
      const item = this.inString ? this.takeStringChar(char) : this.takeChar(char);
      if (char === '\n') this.line += 1;
      if (item) yield item;
    }
  }

  finish(): JsonItem | undefined {
    if (this.inString || this.depth > 0) throw new TextProblem(this.itemLine, 'the JSON text ends too early');
    if (this.inArray) throw new TextProblem(this.line, 'the JSON array is not closed');
    return this.cut();
  }

  private takeStringChar(char: string): undefined {
    this.append(char);
    if (this.escaped) this.escaped = false;
    else if (char === '\\') this.escaped = true;
    else if (char === '"') this.inString = false;
  }

  private takeChar(char: string): JsonItem | undefined {
    if (this.depth === 0 && this.isBetween(char)) return this.endItem(char);
    if (char === '"') this.inString = true;
    else if (char === '{' || char === '[') this.depth += 1;
    else if (char === '}' || char === ']') this.depth -= 1;
    if (this.depth < 0) throw new TextProblem(this.line, `a “${char}” too many`);
    this.append(char);
    return this.depth === 0 && !this.inString && (char === '}' || char === ']') ? this.cut() : undefined;
  }

  /** Blanks, commas and the brackets of the outer array belong to no item. */
  private isBetween(char: string): boolean {
    if (char === '[' && !this.started && !this.inArray) return true;
    return /\s/.test(char) || (this.inArray && (char === ',' || char === ']'));
  }

  private endItem(char: string): JsonItem | undefined {
    if (char === '[') this.inArray = true;
    if (char === ']') this.inArray = false;
    if (!/\s/.test(char)) this.started = true;
    return this.cut();
  }

  private append(char: string): void {
    if (this.item === '') this.itemLine = this.line;
    this.started = true;
    this.item += char;
    if (this.item.length > MAX_ITEM_LENGTH) {
      throw new TextProblem(this.itemLine, `the item is longer than ${MAX_ITEM_LENGTH} characters`);
    }
  }

  private cut(): JsonItem | undefined {
    const item = this.item === '' ? undefined : { line: this.itemLine, text: this.item };
    this.item = '';
    return item;
  }
}

/** The items of a text. @throws TextProblem where brackets don't fit or an item is too long. */
export async function* splitJsonItems(pieces: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const cutter = new ItemCutter();
  for await (const piece of pieces) yield* cutter.take(piece);
  const last = cutter.finish();
  if (last) yield last;
}
