/** Where in a text the server saw a fault: it says so in words, at the end of its message. */
import type { QueryPosition } from '@weft/store';

const PLACE = /\(line (\d+), column (\d+)(?: \(offset: \d+\))?\)/;

/** What the server said, in one sentence, and where. */
export interface ReadMessage {
  readonly sentence: string;
  readonly position: QueryPosition | undefined;
}

/** Reads a server's message; the excerpt of the query below it is left out. */
export function readMessage(message: string): ReadMessage {
  const found = PLACE.exec(message);
  const [firstLine = message] = message.split('\n');
  const sentence = firstLine.replace(PLACE, '').trim();
  if (found === null) return { sentence, position: undefined };
  return { sentence, position: { line: Number(found[1]), column: Number(found[2]) } };
}

/** A position in the user's own text, where the first line was sent with something before it. */
export function withoutPrefix(
  position: QueryPosition | undefined,
  prefixLength: number,
): QueryPosition | undefined {
  if (position?.line !== 1) return position;
  return { line: 1, column: Math.max(1, position.column - prefixLength) };
}
