/** Opens the packed rows of an answer: values as the engine gave them, still to be made neutral. */
import { deserialize } from 'node:v8';
import type { EngineAnswer } from '../protocol';

/** @throws TypeError when the bytes hold no rows. */
export function unpackRows({ rows }: EngineAnswer): readonly (readonly unknown[])[] {
  const unpacked: unknown = deserialize(rows);
  if (!Array.isArray(unpacked) || !unpacked.every((row) => Array.isArray(row)))
    throw new TypeError('an answer of the engine holds no rows');
  return unpacked;
}
