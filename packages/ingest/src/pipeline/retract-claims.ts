/** Retracts the claims that a source brought before and states no longer, with the lines and figures they leave. */
import type { ClaimId, ClaimRecord, EntityId } from '@weft/model';
import type { LoadState } from './load-state';
import { retrying } from './retrying';
import { writeClaims } from './settle-claims';

/** What to do with a claim that its source dropped; undefined when nothing. */
function dropClaim(claim: ClaimRecord, source: string, state: LoadState): ClaimRecord | undefined {
  if (claim.source !== source) return undefined;
  if (claim.status === 'rejected' || claim.status === 'superseded' || claim.status === 'retracted') {
    return undefined;
  }
  const heir = state.findHeir(claim.id, source);
  return heir === undefined ? { ...claim, status: 'retracted' } : { ...claim, source: heir };
}

/** An entity that no source declares any more goes with the last claim that mentions it. */
async function removeOrphans(claims: readonly ClaimRecord[], state: LoadState): Promise<void> {
  const ends = new Set<EntityId>(claims.flatMap((claim) => [claim.subjectId, claim.objectId ?? []].flat()));
  await retrying(async () => {
    const found = await state.archive.readExisting({ entities: [...ends] });
    const undeclared = found.entities.filter((entity) => entity.sources.length === 0).map(({ id }) => id);
    if (undeclared.length === 0) return;
    const referred = new Set(await state.archive.findReferredEntities(undeclared));
    const remove = undeclared.filter((id) => !referred.has(id));
    if (remove.length === 0) return;
    await state.archive.write({ entities: { create: [], update: [], remove } });
    for (const id of remove) state.tallies.entities.add(id, 'retracted');
  });
}

/** Retracts what is left of one page of a source's claims. */
export async function retractClaims(
  ids: readonly ClaimId[],
  source: string,
  state: LoadState,
): Promise<void> {
  if (ids.length === 0) return;
  const existing = await retrying(() => state.archive.readExisting({ claims: ids }));
  const claims = existing.claims.flatMap((claim) => dropClaim(claim, source, state) ?? []);
  if (claims.length === 0) return;
  const written = await writeClaims({ claims, drafts: new Map(), overwrite: true }, state);
  await removeOrphans(
    written.filter((claim) => claim.status === 'retracted'),
    state,
  );
}
