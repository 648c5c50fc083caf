/** A refusal inside the engine's process, as a class to throw; it travels as its plain error. */
import type { QueryPosition, StoreErrorCode } from '@weft/store';
import type { PlainError } from '../protocol';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly error: PlainError;

  constructor(code: StoreErrorCode, message: string, position?: QueryPosition) {
    super(message);
    this.error = { code, message, position };
  }
}
