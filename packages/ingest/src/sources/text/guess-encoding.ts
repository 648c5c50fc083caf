/** Guesses what a text that is not UTF-8 was written in, so that the error can say how to mend it. */

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** UTF-16 by its byte order mark or by every other byte being zero; undefined for anything else. */
export function guessUtf16(head: Uint8Array): string | undefined {
  if (startsWith(head, 0xff, 0xfe)) return 'UTF-16 (little endian)';
  if (startsWith(head, 0xfe, 0xff)) return 'UTF-16 (big endian)';
  const sample = head.subarray(0, 200);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (sample.length < 4 || zeros < sample.length / 4) return undefined;
  return sample[0] === 0 ? 'UTF-16 (big endian)' : 'UTF-16 (little endian)';
}

/** Name of an encoding under which these bytes of one line make sense. */
export function guessEncoding(line: Uint8Array): string {
  // GBK writes Chinese as pairs of high bytes; a lone high byte between letters is Western.
  const high = line.filter((byte) => byte >= 0x80).length;
  const paired = high >= 2 && decodes(line, 'gb18030');
  return paired ? 'GBK or GB 18030' : 'Latin-1 or Windows-1252';
}
