/** The conformance suite: one description of what a store does, called by the tests of every engine. */
import { describe } from 'vitest';
import type { ConformanceHarness } from './harness';
import { describeArchive } from './subjects/archive';
import { describeEvidence } from './subjects/evidence';
import { describeFullText } from './subjects/full-text';
import { describeNeighbourhood } from './subjects/neighbourhood';
import { describeSchema } from './subjects/schema';

export type { ConformanceHarness } from './harness';

/** Describes all a store must do. */
export function describeGraphStore(name: string, harness: ConformanceHarness): void {
  describe(`graph store: ${name}`, () => {
    describeSchema(harness);
    describeArchive(harness);
    describeNeighbourhood(harness);
    describeEvidence(harness);
    describeFullText(harness);
  });
}
