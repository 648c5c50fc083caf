/**
 * Messages over a stream: four bytes of length, then a value packed by `node:v8`. A frame beyond the limit ends the
 * stream, because nothing after it could be trusted.
 */
import { deserialize, serialize } from 'node:v8';

const HEADER_BYTES = 4;

/** Larger than any answer (see MAX_ANSWER_BYTES), so that only nonsense is refused. */
export const MAX_FRAME_BYTES = 64 * 1024 * 1024;

/**
 * A message as one frame.
 * @throws RangeError when it is too large to be sent.
 */
export function packFrame(message: unknown): Buffer {
  const body = serialize(message);
  if (body.byteLength > MAX_FRAME_BYTES) throw new RangeError('the message is too large to be sent');
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(body.byteLength);
  return Buffer.concat([header, body]);
}

/** Collects chunks of a stream into messages. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #length = 0;
  #expected: number | undefined;

  /**
   * The messages completed by a chunk, in order.
   * @throws RangeError on a frame beyond the limit.
   */
  *read(chunk: Buffer): Generator<unknown> {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (;;) {
      this.#expected ??= this.#take(HEADER_BYTES)?.readUInt32BE();
      if (this.#expected === undefined) return;
      if (this.#expected > MAX_FRAME_BYTES) throw new RangeError('a frame is larger than any message');
      const body = this.#take(this.#expected);
      if (body === undefined) return;
      this.#expected = undefined;
      yield deserialize(body);
    }
  }

  /** Joins chunks only when enough are there, so that a large frame is copied once. */
  #take(bytes: number): Buffer | undefined {
    if (this.#length < bytes) return undefined;
    const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    if (all === undefined) return Buffer.alloc(0);
    this.#length -= bytes;
    this.#chunks = this.#length === 0 ? [] : [all.subarray(bytes)];
    return all.subarray(0, bytes);
  }
}
