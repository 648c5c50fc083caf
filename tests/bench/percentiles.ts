/** Times of several ways to the same answer, taken in turns, as a table beside a reference. */

/** One way to the answer. */
export type Way = (round: number) => Promise<unknown>;

/** How often. */
interface Rounds {
  readonly rounds: number;
  /** Rounds at the beginning that are not counted. */
  readonly warmUp: number;
}

/** Milliseconds of every counted round by way. */
export async function timeInTurns(
  ways: Readonly<Record<string, Way>>,
  { rounds, warmUp }: Rounds,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, way] of Object.entries(ways)) {
      const begin = performance.now();
      await way(round);
      if (round >= warmUp) times.get(name)?.push(performance.now() - begin);
    }
  return times;
}

/** The value below which a share of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
}

/** A table's row: p50 and p95 in milliseconds, and how many times the reference they are. */
export function besideReference(way: string, times: readonly number[], reference: readonly number[]) {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return {
    way,
    'p50 ms': p50.toFixed(3),
    'p95 ms': p95.toFixed(3),
    'p50 ratio': (p50 / percentile(reference, 0.5)).toFixed(2),
    'p95 ratio': (p95 / percentile(reference, 0.95)).toFixed(2),
  };
}
