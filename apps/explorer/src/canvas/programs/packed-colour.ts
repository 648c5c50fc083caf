/** Hex colours as the four bytes that programs read, viewed as one float. */

const packed = new Map<string, number>();
const bytes = new Uint8Array(4);
const float = new Float32Array(bytes.buffer);

/** Packs a six-digit hex colour. The last byte stays below 255, so that the float is never NaN. */
export function packedColour(hex: string): number {
  const known = packed.get(hex);
  if (known !== undefined) return known;
  const value = Number.parseInt(hex.slice(1), 16);
  bytes.set([(value >> 16) & 255, (value >> 8) & 255, value & 255, 126]);
  const result = float[0] ?? 0;
  packed.set(hex, result);
  return result;
}
