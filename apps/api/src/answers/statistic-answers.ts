/** Figures as the contract words them. */
import type { EntityRef, Statistic as StatisticAnswer } from '@weft/contract';
import type { EntityId } from '@weft/model';
import type { Statistic } from '@weft/store';
import { presentFields } from './present-fields';

/** Entities by id, for the names in an answer. */
export type EntityNames = ReadonlyMap<EntityId, EntityRef>;

function optionalFields({ observation, metric }: Statistic) {
  const { currency, scope, convertedValue, convertedCurrency, impliedRate } = observation;
  return presentFields({
    metricZh: metric.nameZh,
    currency,
    scope,
    convertedValue,
    convertedCurrency,
    impliedRate,
  });
}

function mentioned({ observation }: Statistic, names: EntityNames) {
  const industry = observation.industryId && names.get(observation.industryId);
  const within = observation.withinId && names.get(observation.withinId);
  return presentFields({ industry, within });
}

/** Entities that a figure mentions beside its subject. */
export function idsInStatistic({ observation }: Statistic): readonly EntityId[] {
  return [observation.industryId, observation.withinId].filter((id) => id !== undefined);
}

/** A figure. */
export function toStatistic(statistic: Statistic, names: EntityNames): StatisticAnswer {
  const { observation, metric, claimIds } = statistic;
  return {
    id: observation.id,
    metric: metric.name,
    metricId: metric.id,
    valueText: observation.valueText,
    value: observation.value,
    unit: observation.unitCode ?? null,
    qualifier: observation.qualifier,
    kind: observation.kind,
    period: observation.period ?? null,
    periodBasis: observation.periodBasis,
    isTarget: observation.isTarget,
    disputed: observation.status === 'disputed',
    flags: observation.flags,
    claimIds,
    ...optionalFields(statistic),
    ...mentioned(statistic, names),
  };
}
