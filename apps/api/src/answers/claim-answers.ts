/** Claims as the contract words them, with the names of whom they speak of and the figures that they support. */
import type { Claim, EntityRef } from '@weft/contract';
import type { ClaimRecord, EntityId, ObservationId } from '@weft/model';
import type { CallOptions, ClaimWithDocument, GraphReader, Statistic } from '@weft/store';
import { toDocumentRef } from './document-answers';
import { toEntityRef } from './entity-answers';
import { presentFields } from './present-fields';
import { idsInStatistic, toStatistic, type EntityNames } from './statistic-answers';

interface Surroundings {
  readonly names: EntityNames;
  readonly statistics: ReadonlyMap<ObservationId, Statistic>;
}

/** An entity of a claim; one that only candidates know has no name here but its id. */
function entityOf(id: EntityId, names: EntityNames): EntityRef {
  return names.get(id) ?? { id, type: 'Unknown', name: id, nameZh: null };
}

function optionalFields(claim: ClaimRecord) {
  const { prefix, suffix, rule, passage, relKey: relationKey, stage, role, validFrom, validTo, asOf } = claim;
  return presentFields({ prefix, suffix, rule, passage, relationKey, stage, role, validFrom, validTo, asOf });
}

function toClaim(
  { claim, document, basedOn }: ClaimWithDocument,
  { names, statistics }: Surroundings,
): Claim {
  const { id, predicate, status, certainty, confidence, extractor, extractorVersion, locator, flags } = claim;
  const statistic = claim.observationId && statistics.get(claim.observationId);
  return {
    ...{ id, predicate, status, certainty, confidence, extractor, extractorVersion, locator, flags },
    quote: claim.quote ?? null,
    start: claim.start ?? null,
    end: claim.end ?? null,
    ...optionalFields(claim),
    subject: entityOf(claim.subjectId, names),
    ...(claim.objectId === undefined ? {} : { object: entityOf(claim.objectId, names) }),
    ...(statistic === undefined ? {} : { statistic: toStatistic(statistic, names) }),
    document: toDocumentRef(document, basedOn),
  };
}

/** Names of entities, each asked for once. */
export async function readNames(
  reader: GraphReader,
  ids: readonly EntityId[],
  call: CallOptions,
): Promise<EntityNames> {
  const summaries = await reader.readSummaries([...new Set(ids)], call);
  return new Map(summaries.map((summary) => [summary.id, toEntityRef(summary)]));
}

/** Claims in the order given, with everything that they mention. */
export async function toClaims(
  reader: GraphReader,
  cited: readonly ClaimWithDocument[],
  call: CallOptions,
): Promise<readonly Claim[]> {
  const observationIds = cited.flatMap(({ claim }) => claim.observationId ?? []);
  const figures = await reader.readStatistics([...new Set(observationIds)], call);
  const ends = cited.flatMap(({ claim }) => [claim.subjectId, ...(claim.objectId ? [claim.objectId] : [])]);
  const names = await readNames(reader, [...ends, ...figures.flatMap(idsInStatistic)], call);
  const statistics = new Map(figures.map((figure) => [figure.observation.id, figure]));
  return cited.map((one) => toClaim(one, { names, statistics }));
}
