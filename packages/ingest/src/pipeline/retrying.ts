/** Tries again what an archive says is worth trying again: a lost conflict, a store that was restarted. */

const ATTEMPTS = 6;
const FIRST_DELAY_MS = 50;

function isRetriable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'retriable' in error && error.retriable === true;
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Runs a step until it holds. From the second attempt on the step must read anew what is there, as the first may have
 * been done though its answer was lost.
 */
export async function retrying<Value>(step: (attempt: number) => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step(attempt);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRetriable(error)) throw error;
      await pause(FIRST_DELAY_MS * 2 ** attempt);
    }
  }
}
