/** Recomputes the lines behind which a batch's claims stand, and flags lines stated both as planned and as standing. */
import type { ClaimRecord, ExistingQuery, RelationRecord, RelKey } from '@weft/model';
import { counterpartKeyOf, findPlannedAndStanding } from '../checks/planned-and-standing';
import type { Remark } from '../sources/rows/row-place';
import type { Outcome } from './change-tally';
import type { ClaimChanges } from './claim-changes';
import type { LoadState } from './load-state';
import { projectRelation } from './project-relation';
import { sameRecord } from './same-record';

/** What has to happen to relationships, and what is to be said. */
export interface SettledRelations {
  readonly create: readonly RelationRecord[];
  readonly update: readonly RelationRecord[];
  readonly remove: readonly Pick<RelationRecord, 'key' | 'type'>[];
  readonly outcomes: readonly (readonly [RelKey, Outcome])[];
  readonly warnings: readonly (readonly [ClaimRecord, Remark])[];
}

function flagClaims(changes: ClaimChanges): SettledRelations['warnings'] {
  const claims = changes.all.filter((claim) => claim.relKey !== undefined);
  const remarks = findPlannedAndStanding(claims);
  return claims.flatMap((claim) => {
    const remark = remarks.get(claim.id);
    const others = claim.flags.filter((flag) => flag !== 'unclear-scope');
    const flags = remark ? [...others, remark.code].sort() : others;
    if (flags.length !== claim.flags.length) changes.put({ ...claim, flags });
    return remark ? [[claim, remark] as const] : [];
  });
}

function groupByKey(claims: readonly ClaimRecord[]): ReadonlyMap<RelKey, readonly ClaimRecord[]> {
  const groups = new Map<RelKey, ClaimRecord[]>();
  for (const claim of claims) {
    if (claim.relKey === undefined) continue;
    const group = groups.get(claim.relKey);
    if (group) group.push(claim);
    else groups.set(claim.relKey, [claim]);
  }
  return groups;
}

function compare(before: RelationRecord | undefined, after: RelationRecord | undefined): Outcome | undefined {
  if (!before) return after ? 'created' : undefined;
  if (!after) return 'retracted';
  return sameRecord(before, after) ? 'unchanged' : 'changed';
}

function keysOf(claims: readonly ClaimRecord[]): readonly RelKey[] {
  return [...new Set(claims.flatMap((claim) => claim.relKey ?? []))];
}

/** What has to be read to settle the lines of these claims: the lines, and all claims behind them or against them. */
export function relationsToRead(
  claims: readonly ClaimRecord[],
): Pick<ExistingQuery, 'relations' | 'claimsBehindRelations'> {
  const relations = keysOf(claims);
  if (relations.length === 0) return {};
  const counterparts = claims.flatMap((claim) => counterpartKeyOf(claim) ?? []);
  return { relations, claimsBehindRelations: [...new Set([...relations, ...counterparts])] };
}

/** Settles the lines of these claims; `changes` knows all claims that `relationsToRead` names. */
export async function settleRelations(
  claims: readonly ClaimRecord[],
  existing: readonly RelationRecord[],
  context: { readonly changes: ClaimChanges; readonly state: LoadState },
): Promise<SettledRelations> {
  const { changes, state } = context;
  const keys = keysOf(claims);
  const warnings = flagClaims(changes);
  const behind = groupByKey(changes.all);
  const documents = keys.flatMap((key) => (behind.get(key) ?? []).map((claim) => claim.documentId));
  await state.shelf.fetch(documents);
  const before = new Map(existing.map((relation) => [relation.key, relation]));
  const settled = keys.map((key) => {
    const after = projectRelation(behind.get(key) ?? [], state.shelf);
    return { key, before: before.get(key), after, outcome: compare(before.get(key), after) };
  });
  return {
    create: settled.flatMap(({ outcome, after }) => (outcome === 'created' && after ? after : [])),
    update: settled.flatMap(({ outcome, after }) => (outcome === 'changed' && after ? after : [])),
    remove: settled.flatMap(({ outcome, before: gone }) =>
      outcome === 'retracted' && gone ? { key: gone.key, type: gone.type } : [],
    ),
    outcomes: settled.flatMap(({ key, outcome }) => (outcome === undefined ? [] : [[key, outcome] as const])),
    warnings,
  };
}
