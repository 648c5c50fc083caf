/** Errors as they travel and as they are thrown, in both directions. */
import { StoreError } from '@weft/store';
import { EngineLost } from '../link';
import type { PlainError, RequestFailure } from '../protocol';

/** The error to throw for one that travelled. */
export function toStoreError({ code, message, position }: PlainError): StoreError {
  return new StoreError(code, message, { position });
}

/** How an error travels. Anything unforeseen becomes `internal`, with its words. */
export function toFailure(error: unknown): RequestFailure {
  if (error instanceof EngineLost) return { kind: 'lost', reason: error.reason, culprit: error.culprit };
  if (error instanceof StoreError) {
    const { code, message, position } = error;
    return { kind: 'refused', error: { code, message, position } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'refused', error: { code: 'internal', message } };
}

/** The error to throw for a failure that travelled. */
export function fromFailure(failure: RequestFailure): Error {
  return failure.kind === 'lost'
    ? new EngineLost(failure.reason, failure.culprit)
    : toStoreError(failure.error);
}
