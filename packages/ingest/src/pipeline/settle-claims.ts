/**
 * Writes a batch of claims together with the lines and figures they make, in one transaction. Loading and retracting
 * both end here, so a crash never leaves a line without its claim.
 */
import type { ChangeBatch, ClaimId, ClaimRecord, ObservationId, ObservationRecord } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';
import type { OwnedBatch } from './owned-batch';
import type { DocumentRecord, MetricRecord } from '@weft/model';
import { ClaimChanges } from './claim-changes';
import type { LoadState } from './load-state';
import { retrying } from './retrying';
import { settleObservations, type SettledObservations } from './settle-observations';
import { relationsToRead, settleRelations, type SettledRelations } from './settle-relations';

/** Claims as they shall be, with the figures they support. */
export interface ClaimBatch {
  readonly claims: readonly ClaimRecord[];
  readonly drafts: ReadonlyMap<ClaimId, ObservationRecord>;
  /** Overwrites what is stored instead of stating a row: retraction. */
  readonly overwrite?: boolean;
  readonly documents?: OwnedBatch<DocumentRecord>;
  readonly metrics?: OwnedBatch<MetricRecord>;
}

interface Settled {
  readonly changes: ClaimChanges;
  readonly relations: SettledRelations | undefined;
  readonly observations: SettledObservations | undefined;
}

function observationsTouched(batch: ClaimBatch, before: readonly ClaimRecord[]): ReadonlySet<ObservationId> {
  return new Set([...before, ...batch.claims].flatMap((claim) => claim.observationId ?? []));
}

async function settle(batch: ClaimBatch, state: LoadState): Promise<Settled> {
  const lines = batch.claims.filter((claim) => claim.relKey !== undefined);
  const existing = await state.archive.readExisting({
    claims: batch.claims.map((claim) => claim.id),
    ...relationsToRead(lines),
  });
  const changes = new ClaimChanges();
  changes.know(existing.claims);
  for (const claim of batch.claims) {
    if (batch.overwrite === true) changes.put(claim);
    else changes.state(claim);
  }
  const figures = observationsTouched(batch, existing.claims);
  return {
    changes,
    relations:
      lines.length > 0 ? await settleRelations(lines, existing.relations, { changes, state }) : undefined,
    observations:
      figures.size > 0 ? await settleObservations(figures, batch.drafts, { changes, state }) : undefined,
  };
}

function hasContent(list: {
  readonly create: readonly unknown[];
  readonly update: readonly unknown[];
}): boolean {
  return list.create.length + list.update.length > 0;
}

function toBatch({ changes, relations, observations }: Settled): ChangeBatch {
  const claims = changes.toChanges();
  const keeps = <Changes extends { readonly remove: readonly unknown[] } & Parameters<typeof hasContent>[0]>(
    list: Changes | undefined,
  ) => (list && (hasContent(list) || list.remove.length > 0) ? list : undefined);
  const [lines, figures] = [keeps(relations), keeps(observations)];
  return {
    ...(hasContent(claims) ? { claims } : {}),
    ...(lines ? { relations: { create: lines.create, update: lines.update, remove: lines.remove } } : {}),
    ...(figures
      ? { observations: { create: figures.create, update: figures.update, remove: figures.remove } }
      : {}),
  };
}

async function writeOnce(batch: ClaimBatch, state: LoadState, attempt: number): Promise<Settled> {
  const settled = await settle(batch, state);
  const there =
    attempt > 1
      ? await state.archive.readExisting({
          documents: (batch.documents?.ids ?? []) as readonly DocumentRecord['id'][],
          metrics: (batch.metrics?.ids ?? []) as readonly MetricRecord['id'][],
        })
      : undefined;
  const documents = batch.documents?.toChanges(there?.documents);
  const metrics = batch.metrics?.toChanges(there?.metrics);
  const changes: ChangeBatch = {
    ...(documents ? { documents } : {}),
    ...(metrics ? { metrics } : {}),
    ...toBatch(settled),
  };
  if (Object.keys(changes).length > 0) await state.archive.write(changes);
  return settled;
}

function warn(state: LoadState, warnings: readonly (readonly [ClaimRecord, Remark])[]): void {
  const loaded = new Set(state.sources.map((source) => source.name));
  for (const [claim, { code, message }] of warnings) {
    if (!loaded.has(claim.source)) continue;
    const at = claim.locator.lastIndexOf('#');
    state.warn({
      code,
      message,
      file: claim.locator.slice(0, at),
      line: Number(claim.locator.slice(at + 1)),
    });
  }
}

/** Writes the batch and counts what it did. Gives the claims as they are now. */
export async function writeClaims(batch: ClaimBatch, state: LoadState): Promise<readonly ClaimRecord[]> {
  const { changes, relations, observations } = await retrying((attempt) => writeOnce(batch, state, attempt));
  const { tallies } = state;
  changes.count(tallies.claims);
  batch.documents?.count(tallies.documents);
  batch.metrics?.count(tallies.metrics);
  for (const [key, outcome] of relations?.outcomes ?? []) tallies.relations.add(key, outcome);
  for (const [id, outcome] of observations?.outcomes ?? []) tallies.observations.add(id, outcome);
  warn(state, [...(relations?.warnings ?? []), ...(observations?.warnings ?? [])]);
  return batch.claims.flatMap((claim) => changes.get(claim.id) ?? []);
}
