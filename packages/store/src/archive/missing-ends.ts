/**
 * Refuses a batch that speaks of what is not there. Cypher's MATCH drops such rows in silence, so they are looked for
 * before anything is written.
 */
import type { ChangeBatch, ClaimRecord } from '@weft/model';
import { StoreError } from '../store-error';
import { readRowsByIds, type StatementDoor } from '../statement-door';
import { readRelationsAt } from './relation-lookup';
import { CLAIM_TIES, OBSERVATION_TIES, type EndKind, type Tie } from './ties';

type NodeKind = EndKind | 'claims';
const NODE_KINDS: readonly NodeKind[] = ['entities', 'documents', 'metrics', 'observations', 'claims'];
const SHOWN = 5;

type Needs = ReadonlyMap<NodeKind, Set<string>>;

function addEnds<Entry>(needs: Needs, ties: readonly Tie<Entry>[], records: readonly Entry[]): void {
  for (const { endKind, endOf } of ties) {
    for (const record of records) {
      const end = endOf(record);
      if (end !== undefined) needs.get(endKind)?.add(end);
    }
  }
}

/** Claims that no longer hold may outlive their ends; they are tied again when they come back. */
export const isLive = (claim: ClaimRecord) => claim.status === 'accepted' || claim.status === 'candidate';

/** Ids that must exist for the batch to mean what it says, those it creates itself left out. */
function collectNeeds(batch: ChangeBatch): Needs {
  const needs: Needs = new Map(NODE_KINDS.map((kind) => [kind, new Set<string>()]));
  const figures = [...(batch.observations?.create ?? []), ...(batch.observations?.update ?? [])];
  const claims = [...(batch.claims?.create ?? []), ...(batch.claims?.update ?? [])];
  addEnds(needs, OBSERVATION_TIES, figures);
  addEnds(needs, CLAIM_TIES, claims.filter(isLive));
  for (const relation of batch.relations?.create ?? []) {
    needs.get('entities')?.add(relation.subjectId).add(relation.objectId);
  }
  for (const kind of NODE_KINDS) {
    for (const record of batch[kind]?.update ?? []) needs.get(kind)?.add(record.id);
    for (const record of batch[kind]?.create ?? []) needs.get(kind)?.delete(record.id);
  }
  return needs;
}

function refuse(kind: string, missing: readonly string[]): never {
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  const named = missing.slice(0, SHOWN).join(', ');
  throw new StoreError(
    'internal',
    `A batch was not written, as it speaks of ${kind} that are not there: ${named}${more}.`,
  );
}

function removedIds(batch: ChangeBatch, kind: NodeKind): ReadonlySet<string> {
  const created = new Set((batch[kind]?.create ?? []).map((record) => String(record.id)));
  const removed = kind === 'claims' ? [] : (batch[kind]?.remove ?? []);
  return new Set(removed.filter((id) => !created.has(id)));
}

/** @throws StoreError `internal` naming ids, when an end or a record to update does not exist. */
export async function checkEnds(door: StatementDoor, batch: ChangeBatch): Promise<void> {
  for (const [kind, ids] of collectNeeds(batch)) {
    const found = new Set(
      (await readRowsByIds(door, `read/existing-${kind}`, [...ids])).map((row) => row['id']),
    );
    const removed = removedIds(batch, kind);
    const missing = [...ids].filter((id) => !found.has(id) || removed.has(id));
    if (missing.length > 0) refuse(kind, missing);
  }
  const updates = batch.relations?.update ?? [];
  const found = new Set((await readRelationsAt(door, updates)).map((relation) => String(relation.key)));
  const missing = updates.map((relation) => String(relation.key)).filter((key) => !found.has(key));
  if (missing.length > 0) refuse('relationships', missing);
}
