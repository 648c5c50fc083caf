// Has a browser ready before the first end-to-end test, so that installing one counts against no test's time.
import { findBrowser } from './browser';

/** Called by vitest once per run. */
export function setup(): void {
  process.stderr.write(`browser: ${findBrowser()}\n`);
}
