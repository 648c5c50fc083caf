/** Progress on standard error: a bar with rate and time left on a terminal, a plain line now and then elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

/** How far the work is. `total` is absent where nobody can know it. */
export interface ProgressState {
  readonly doing: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** Where progress goes; `stop` leaves the line clean. */
export interface ProgressReporter {
  report(state: ProgressState): void;
  stop(): void;
}

const PLAIN_LINE_EVERY_MS = 2000;
const BYTES_PER_MB = 1_000_000;

function showMegabytes(bytes: number): string {
  return (bytes / BYTES_PER_MB).toFixed(1);
}

function createBar(): ProgressReporter {
  const format = '{doing} {bar} {percentage} %, {rows} rows, {rate} rows/s, {eta_formatted} left';
  const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  const startedAt = performance.now();
  let started = false;
  return {
    report: ({ doing, doneBytes, totalBytes, rows }) => {
      const seconds = Math.max(0.001, (performance.now() - startedAt) / 1000);
      const payload = { doing, rows, rate: Math.round(rows / seconds) };
      if (!started) bar.start(Math.max(1, totalBytes), 0, payload);
      started = true;
      bar.update(Math.min(doneBytes, Math.max(1, totalBytes)), payload);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function createPlainLines(): ProgressReporter {
  let printedAt = performance.now();
  return {
    report: ({ doing, doneBytes, totalBytes, rows }) => {
      if (performance.now() - printedAt < PLAIN_LINE_EVERY_MS) return;
      printedAt = performance.now();
      const size = `${showMegabytes(doneBytes)} of ${showMegabytes(totalBytes)} MB`;
      process.stderr.write(`${doing}: ${rows} rows, ${size}\n`);
    },
    stop: () => undefined,
  };
}

/** A reporter that fits standard error. */
export function createProgressReporter(): ProgressReporter {
  return process.stderr.isTTY ? createBar() : createPlainLines();
}
