/** Recomputes the figures that a batch's claims support, with all figures of their series, which checks compare. */
import {
  CHECKS,
  type CheckCode,
  type ClaimId,
  type ClaimRecord,
  type ObservationId,
  type ObservationRecord,
} from '@weft/model';
import { checkSeries } from '../checks/check-figure';
import type { SeriesFinding } from '../checks/series';
import type { Remark } from '../sources/rows/row-place';
import type { Outcome } from './change-tally';
import type { ClaimChanges } from './claim-changes';
import type { LoadState } from './load-state';
import { sameRecord } from './same-record';

/** What has to happen to figures, and what is to be said. */
export interface SettledObservations {
  readonly create: readonly ObservationRecord[];
  readonly update: readonly ObservationRecord[];
  readonly remove: readonly ObservationId[];
  readonly outcomes: readonly (readonly [ObservationId, Outcome])[];
  readonly warnings: readonly (readonly [ClaimRecord, Remark])[];
}

type Drafts = ReadonlyMap<ClaimId, ObservationRecord>;
type Figures = ReadonlyMap<ObservationId, ObservationRecord>;
type Supporters = ReadonlyMap<ObservationId, readonly ClaimRecord[]>;

function seriesOf(figures: readonly ObservationRecord[]) {
  const series = figures.map(({ subjectId, metricId }) => ({ subjectId, metricId }));
  return [...new Map(series.map((item) => [JSON.stringify(item), item])).values()];
}

/** Stored figures of every series that the batch's drafts and the figures its claims had before belong to. */
async function readFigures(
  touched: readonly ObservationId[],
  drafts: Drafts,
  state: LoadState,
): Promise<Figures> {
  const existing = await state.archive.readExisting({ observations: touched });
  const series = seriesOf([...drafts.values(), ...existing.observations]);
  const stored = await state.archive.readSeries(series);
  return new Map([...existing.observations, ...stored].map((figure) => [figure.id, figure]));
}

function groupSupporters(changes: ClaimChanges): Supporters {
  const groups = new Map<ObservationId, ClaimRecord[]>();
  for (const claim of changes.all) {
    if (claim.observationId === undefined || claim.status !== 'accepted') continue;
    const group = groups.get(claim.observationId);
    if (group) group.push(claim);
    else groups.set(claim.observationId, [claim]);
  }
  return groups;
}

/** Figures printed in two ways are rare; beyond this many, the next load mends what this one leaves. */
const MAX_WAITING = 10_000;

type Choosing = Readonly<{ drafts: Drafts; supporters: Supporters; changes: ClaimChanges; state: LoadState }>;

/**
 * A figure's words are those of its supporter with the smallest id, whatever the order of rows. Rows may change what is
 * stored only where they are all that support it; those that others keep from it wait for these to be retracted.
 */
function chooseFigure(
  id: ObservationId,
  stored: ObservationRecord | undefined,
  { drafts, supporters, changes, state }: Choosing,
): ObservationRecord | undefined {
  const claims = [...(supporters.get(id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (claims.length === 0) return undefined;
  const [draft] = claims.flatMap(
    ({ id: claim }) => drafts.get(claim) ?? state.waitingFigures.get(claim) ?? [],
  );
  const isKnown = (claim: ClaimId) => changes.isOfBatch(claim) || state.waitingFigures.has(claim);
  if (!stored || !draft || claims.every((claim) => isKnown(claim.id))) return draft ?? stored;
  for (const { id: claim } of claims) {
    const own = drafts.get(claim);
    const waits = own !== undefined && !sameRecord(own, stored, ['flags', 'status']);
    if (waits && state.waitingFigures.size < MAX_WAITING) state.waitingFigures.set(claim, own);
  }
  return stored;
}

function withFlags(
  figure: ObservationRecord,
  supporters: readonly ClaimRecord[],
  findings: readonly SeriesFinding[],
): ObservationRecord {
  const codes: readonly CheckCode[] = [
    ...supporters.flatMap((claim) => claim.flags),
    ...findings.filter((finding) => finding.observationId === figure.id).map((finding) => finding.code),
  ];
  const flags = [...new Set(codes)].sort();
  const isDisputed = flags.some((flag) => CHECKS[flag].disputes);
  return { ...figure, flags, status: isDisputed ? 'disputed' : 'accepted' };
}

function compare(before: ObservationRecord | undefined, after: ObservationRecord | undefined) {
  if (!before) return after ? 'created' : undefined;
  if (!after) return 'retracted';
  return sameRecord(before, after) ? 'unchanged' : 'changed';
}

function toWarnings(findings: readonly SeriesFinding[], supporters: Supporters) {
  return findings.flatMap((finding) =>
    (supporters.get(finding.observationId) ?? []).map((claim) => [claim, finding] as const),
  );
}

/** Settles the figures of these claims. All claims behind them and their series become part of `changes`. */
export async function settleObservations(
  touched: ReadonlySet<ObservationId>,
  drafts: Drafts,
  context: { readonly changes: ClaimChanges; readonly state: LoadState },
): Promise<SettledObservations> {
  const { changes, state } = context;
  const stored = await readFigures([...touched], drafts, state);
  const ids = [...new Set([...touched, ...stored.keys()])];
  const existing = await state.archive.readExisting({ claimsBehindObservations: ids });
  changes.know(existing.claims);
  const supporters = groupSupporters(changes);
  const chosen = ids.flatMap(
    (id) => chooseFigure(id, stored.get(id), { drafts, supporters, changes, state }) ?? [],
  );
  const findings = seriesOf(chosen).flatMap(({ subjectId, metricId }) =>
    checkSeries(chosen.filter((figure) => figure.subjectId === subjectId && figure.metricId === metricId)),
  );
  const flagged = chosen.map((figure) => withFlags(figure, supporters.get(figure.id) ?? [], findings));
  const after = new Map(flagged.map((figure) => [figure.id, figure]));
  const outcomes = ids.flatMap((id) => {
    const outcome = compare(stored.get(id), after.get(id));
    const isTold = outcome !== undefined && (outcome !== 'unchanged' || touched.has(id));
    return isTold ? [[id, outcome] as const] : [];
  });
  const pick = (wanted: Outcome) =>
    outcomes.flatMap(([id, outcome]) => (outcome === wanted ? (after.get(id) ?? []) : []));
  return {
    create: pick('created'),
    update: pick('changed'),
    remove: outcomes.flatMap(([id, outcome]) => (outcome === 'retracted' ? id : [])),
    outcomes,
    warnings: toWarnings(findings, supporters),
  };
}
