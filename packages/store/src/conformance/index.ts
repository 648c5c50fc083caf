/** The conformance suite: one description of what a store does, called by the tests of every engine. */
import { describe } from 'vitest';
import type { ConformanceHarness } from './harness';
import { describeArchive } from './subjects/archive';
import { describeBounds } from './subjects/bounds';
import { describeEvidence } from './subjects/evidence';
import { describeFullText } from './subjects/full-text';
import { describeNeighbourhood } from './subjects/neighbourhood';
import { describeQueries } from './subjects/queries';
import { describeRefusals } from './subjects/refusals';
import { describeSchema } from './subjects/schema';
import { describeSharing } from './subjects/sharing';

export type { ConformanceHarness } from './harness';

/** Describes all a store must do. */
export function describeGraphStore(name: string, harness: ConformanceHarness): void {
  describe(`graph store: ${name}`, () => {
    describeSchema(harness);
    describeArchive(harness);
    describeNeighbourhood(harness);
    describeEvidence(harness);
    describeFullText(harness);
    describeQueries(harness);
    describeRefusals(harness);
    describeBounds(harness);
    describeSharing(harness);
  });
}
