/** Batches of an invented graph, each with its own entities, claims and lines; the same number gives the same batch. */
import {
  claimIdOf,
  parseId,
  relKeyOf,
  type ChangeBatch,
  type ClaimRecord,
  type DocumentRecord,
  type EntityId,
  type EntityRecord,
  type RelationRecord,
  type RunId,
} from '@weft/model';

export const FIRMS_PER_BATCH = 20;
const SOURCE = 'fjords/relations.csv';

const document: DocumentRecord = {
  id: parseId('d_fjords'),
  kind: 'table',
  title: 'Yards of the northern fjords',
  version: '1',
  sources: ['fjords'],
};

function entity(type: 'firm' | 'city', name: string): EntityRecord {
  const id = parseId<EntityId>(`${type}:${name.toLowerCase().replaceAll(' ', '-')}`);
  const names = { name, aliases: [], status: 'accepted', sources: ['fjords/entities.csv'] } as const;
  return { id, type: type === 'firm' ? 'Firm' : 'City', ...names };
}

function claimOf(relation: RelationRecord, row: number): ClaimRecord {
  const { key, type, subjectId, objectId } = relation;
  const mentions = { subjectMention: subjectId, objectMention: objectId, qualifiers: [], occurrence: 0 };
  return {
    id: claimIdOf({ documentId: document.id, predicate: type, quote: '', ...mentions }),
    predicate: type,
    subjectId,
    objectId,
    relKey: key,
    documentId: document.id,
    source: SOURCE,
    locator: `relations.csv#${row}`,
    extractor: 'table',
    extractorVersion: '1',
    confidence: 1,
    certainty: 'stated',
    status: 'accepted',
    flags: [],
    recordedAt: '2026-01-01T00:00:00Z',
    runId: parseId<RunId>('run_fjords'),
  };
}

function relationOf(subject: EntityRecord, object: EntityRecord): RelationRecord {
  const identity = { subjectId: subject.id, type: 'LOCATED_IN', objectId: object.id } as const;
  const counts = {
    claimCount: 1,
    sourceCount: 1,
    confidence: 1,
    status: 'accepted',
    certainty: 'stated',
  } as const;
  return { key: relKeyOf(identity), ...identity, ...counts };
}

const none = { update: [], remove: [] };

/** The document that all batches cite. */
export function documentBatch(): ChangeBatch {
  return { documents: { create: [document], ...none } };
}

/** One batch: a town, its firms, and a claim and a line for each. */
export function graphBatch(number: number): ChangeBatch {
  const town = entity('city', `Town ${number}`);
  const firms = Array.from({ length: FIRMS_PER_BATCH }, (_, index) =>
    entity('firm', `Yard ${number} ${index}`),
  );
  const relations = firms.map((firm) => relationOf(firm, town));
  const claims = relations.map((relation, index) => claimOf(relation, number * FIRMS_PER_BATCH + index));
  return {
    entities: { create: [town, ...firms], ...none },
    claims: { create: claims, update: [] },
    relations: { create: relations, ...none },
  };
}
