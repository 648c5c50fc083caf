/**
 * Reads a file as strict UTF-8 in pieces: byte order mark removed, every line end made LF, memory flat.
 * What the pieces mean is the business of the CSV, JSON or YAML reader.
 */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { guessEncoding, guessUtf16 } from './guess-encoding';
import { TextProblem } from './text-problem';

/** A physical line longer than this is refused: 1 MiB. */
const MAX_LINE_BYTES = 1024 * 1024;
const LF = 10;
const CR = 13;

interface ReadState {
  line: number;
  lineBytes: number;
  pending: Buffer;
}

/** How many bytes at the end begin a character that goes on in the next piece. */
function openTail(bytes: Buffer): number {
  if (bytes.at(-1) === CR) return 1;
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

function refuseBytes(piece: Buffer, firstLine: number): never {
  let line = firstLine;
  for (let start = 0; start < piece.length; line += 1) {
    const end = piece.indexOf(LF, start);
    const slice = piece.subarray(start, end < 0 ? piece.length : end);
    if (!isUtf8(slice)) throw new TextProblem(line, `not UTF-8, looks like ${guessEncoding(slice)}`);
    if (end < 0) break;
    start = end + 1;
  }
  throw new TextProblem(firstLine, 'not UTF-8');
}

/** Counts the piece's lines and refuses one that is too long to be held. */
function countLines(piece: Buffer, state: ReadState): void {
  let start = 0;
  for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
    if (state.lineBytes + end - start > MAX_LINE_BYTES) break;
    state.line += 1;
    state.lineBytes = 0;
    start = end + 1;
  }
  state.lineBytes += piece.length - start;
  if (state.lineBytes > MAX_LINE_BYTES) {
    throw new TextProblem(state.line, `the line is longer than ${MAX_LINE_BYTES} bytes`);
  }
}

function takePiece(bytes: Buffer, state: ReadState, isLast: boolean): string {
  const joined = state.pending.length > 0 ? Buffer.concat([state.pending, bytes]) : bytes;
  const tail = isLast ? 0 : openTail(joined);
  const piece = joined.subarray(0, joined.length - tail);
  state.pending = Buffer.from(joined.subarray(joined.length - tail));
  if (!isUtf8(piece)) refuseBytes(piece, state.line);
  countLines(piece, state);
  return piece.toString('utf8').replace(/\r\n?/g, '\n');
}

/**
 * The file's text in pieces.
 * @throws TextProblem with the line where the bytes are not UTF-8 or a line is too long.
 */
export async function* readUtf8(path: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  const state: ReadState = { line: 1, lineBytes: 0, pending: Buffer.alloc(0) };
  let isFirst = true;
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  for await (const bytes of chunks) {
    onBytes(bytes.length);
    const utf16 = isFirst ? guessUtf16(bytes) : undefined;
    if (utf16 !== undefined) throw new TextProblem(1, `not UTF-8, looks like ${utf16}`);
    const text = takePiece(bytes, state, false);
    if (text.length === 0) continue;
    yield isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
    isFirst = false;
  }
  const rest = takePiece(Buffer.alloc(0), state, true);
  if (rest.length > 0) yield rest;
}

/** A small file's text whole. @throws TextProblem also when it is larger than `maxBytes`. */
export async function readSmallText(path: string, maxBytes: number): Promise<string> {
  let read = 0;
  const pieces: string[] = [];
  for await (const piece of readUtf8(path, (count) => (read += count))) {
    if (read > maxBytes) throw new TextProblem(1, `larger than ${maxBytes} bytes`);
    pieces.push(piece);
  }
  return pieces.join('');
}
