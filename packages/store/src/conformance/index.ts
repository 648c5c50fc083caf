/** The conformance suite: one description of what a store does, called by the tests of every engine. */
import { describe } from 'vitest';
import type { ConformanceHarness } from './harness';
import { describeArchive } from './subjects/archive';

export type { ConformanceHarness } from './harness';

/** Describes all a store must do. */
export function describeGraphStore(name: string, harness: ConformanceHarness): void {
  describe(`graph store: ${name}`, () => {
    describeArchive(harness);
  });
}
