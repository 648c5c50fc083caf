import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameReader, MAX_FRAME_BYTES, packFrame } from './frames';

/** Cuts bytes at the given places, as a stream would. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1))), bytes.length].toSorted(
    (a, b) => a - b,
  );
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('frames', () => {
  it('come out as they went in, however the stream is cut', () => {
    const messages = fc.array(
      fc.record({ id: fc.integer(), text: fc.string(), big: fc.bigInt(), bytes: fc.uint8Array() }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(messages, fc.array(fc.nat(2_000), { maxLength: 8 }), (sent, places) => {
        const reader = new FrameReader();
        const stream = Buffer.concat(sent.map((message) => packFrame(message)));
        const received = cut(stream, places).flatMap((chunk) => [...reader.read(chunk)]);
        expect(received.map((message) => JSON.stringify(message, plain))).toEqual(
          sent.map((message) => JSON.stringify(message, plain)),
        );
      }),
    );
  });

  it('refuse lengths that no message has', () => {
    const header = Buffer.alloc(4);
    header.writeUInt32BE(MAX_FRAME_BYTES + 1);
    expect(() => [...new FrameReader().read(header)]).toThrow(RangeError);
  });
});

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Uint8Array ? [...value] : value;
}
