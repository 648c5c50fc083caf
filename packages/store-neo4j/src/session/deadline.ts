/** Deadlines and cancellation on our side: the server's own timeout does not end every expression. */
import { StoreError, type CallOptions } from '@weft/store';

/** Work that can be dropped. */
export interface Abandonable<Answer> {
  readonly answer: Promise<Answer>;
  /** Ends the work by force; must not fail. */
  abandon(): void;
}

const TOO_SLOW =
  'Stopped, as it took longer than allowed. Add a LIMIT or a type to the pattern, or allow more time.';
const CANCELLED = 'Cancelled before it was done.';

/**
 * Waits for work until a deadline or a signal.
 * @throws StoreError `timeout` or `cancelled`; the work is dropped before that.
 */
export function withDeadline<Answer>(
  work: Abandonable<Answer>,
  { timeoutMs, signal }: CallOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const drop = (error: StoreError): void => {
      work.abandon();
      settle(() => reject(error));
    };
    const cancel = (): void => drop(new StoreError('cancelled', CANCELLED));
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => drop(new StoreError('timeout', TOO_SLOW)), timeoutMs);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      finish();
    };
    work.answer.then(
      (answer) => settle(() => resolve(answer)),
      (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
    if (signal?.aborted === true) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}
