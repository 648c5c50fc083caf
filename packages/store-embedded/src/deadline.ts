/** The end of one call's patience: its time is over, its caller has left, or the store was closed. */
import { StoreError, type CallOptions } from '@weft/store';

export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #unlisten: readonly (() => void)[];

  constructor({ timeoutMs, signal }: CallOptions, closed: AbortSignal) {
    // Errors are made when they are needed: their stack traces cost more than all the rest of a call.
    const end = (toError: () => StoreError) => (): void => {
      this.#controller.abort(toError());
    };
    if (timeoutMs !== undefined)
      this.#timer = setTimeout(
        end(() => timeoutError(timeoutMs)),
        timeoutMs,
      );
    this.#unlisten = [listen(signal, end(cancelledError)), listen(closed, end(closedError))];
  }

  /** Aborts when patience is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** @throws StoreError that says why, when it is over. */
  throwIfOver(): void {
    this.signal.throwIfAborted();
  }

  /** A promise's outcome, or the end if that comes first. */
  race<Outcome>(promise: Promise<Outcome>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        reject(this.#reason());
      };
      if (this.signal.aborted) giveUp();
      this.signal.addEventListener('abort', giveUp, { once: true });
      promise.then(resolve, reject).finally(() => {
        this.signal.removeEventListener('abort', giveUp);
      });
    });
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    for (const unlisten of this.#unlisten) unlisten();
  }

  #reason(): Error {
    const reason: unknown = this.signal.reason;
    return reason instanceof Error ? reason : cancelledError();
  }
}

function listen(signal: AbortSignal | undefined, onAbort: () => void): () => void {
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  return () => signal?.removeEventListener('abort', onAbort);
}

function cancelledError(): StoreError {
  return new StoreError('cancelled', 'the request was cancelled');
}

function closedError(): StoreError {
  return new StoreError('interrupted', 'the store was closed meanwhile; open it again');
}

function timeoutError(timeoutMs: number): StoreError {
  return new StoreError('timeout', `no answer within ${timeoutMs} ms; narrow the query or allow more time`);
}
