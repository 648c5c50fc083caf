/** Durations as people type them. */
import { InvalidArgumentError } from 'commander';

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m)?$/;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000 } as const;
const LONGEST_MS = 3_600_000;

/** Reads `500ms`, `30s`, `2m`; a bare number is seconds. Gives milliseconds, at most an hour. */
export function parseDuration(text: string): number {
  const match = DURATION.exec(text);
  const unit = (match?.[2] ?? 's') as keyof typeof UNIT_MS;
  const ms = match ? Math.round(Number(match[1]) * UNIT_MS[unit]) : Number.NaN;
  if (!(ms >= 1 && ms <= LONGEST_MS)) {
    throw new InvalidArgumentError('Expected a duration such as 500ms, 30s or 2m, at most an hour.');
  }
  return ms;
}
