import { describe, expect, it } from 'vitest';
import { claimIdOf, relKeyOf, type ClaimIdentity } from './deterministic-ids';
import { parseId, type DocumentId, type EntityId } from './ids';

const claim: ClaimIdentity = {
  documentId: parseId<DocumentId>('digest:harbour'),
  predicate: 'DEVELOPS',
  quote: 'The yard builds ferries.',
  subjectMention: 'The yard',
  objectMention: 'ferries',
  qualifiers: [],
  occurrence: 1,
};
const ends = {
  subjectId: parseId<EntityId>('person:a'),
  type: 'HAS_ROLE_AT',
  objectId: parseId<EntityId>('firm:b'),
} as const;

describe('claimIdOf', () => {
  it('is the same on every machine', () => {
    expect(claimIdOf(claim)).toBe('c_t6yrtd8j2y29a2b7jdp7vgaga0');
  });

  it('ignores how blanks in a quote are set', () => {
    expect(claimIdOf({ ...claim, quote: ' The  yard\nbuilds\u00a0ferries. ' })).toBe(claimIdOf(claim));
  });

  it('differs for another occurrence, mention or qualifier', () => {
    const others = [
      claimIdOf({ ...claim, occurrence: 2 }),
      claimIdOf({ ...claim, objectMention: 'ferry' }),
      claimIdOf({ ...claim, qualifiers: ['planned'] }),
    ];
    expect(new Set([claimIdOf(claim), ...others]).size).toBe(4);
  });
});

describe('relKeyOf', () => {
  it('does not make another role of another case', () => {
    expect(relKeyOf({ ...ends, role: 'Chief  Engineer' })).toBe(
      relKeyOf({ ...ends, role: 'chief engineer' }),
    );
    expect(relKeyOf({ ...ends, role: 'engineer' })).not.toBe(relKeyOf(ends));
  });

  it('can be put into an address as it is', () => {
    expect(relKeyOf(ends)).toMatch(/^r_[0-9a-z]{26}$/);
  });
});
