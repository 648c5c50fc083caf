/** Figures as nodes: their records are their properties, their ends stand also as ties. */
import {
  OBSERVATION_KINDS,
  PERIOD_BASES,
  VALUE_QUALIFIERS,
  type EntityId,
  type MetricId,
  type ObservationId,
  type ObservationRecord,
} from '@weft/model';
import { z } from 'zod';
import type { Value } from '../values';
import { checkCodes } from './claim-row';
import { idText, optionalNumber, optionalText, parseProperties } from './property-map';

const observationSchema = z.object({
  id: idText<ObservationId>(),
  subjectId: idText<EntityId>(),
  metricId: idText<MetricId>(),
  value: z.number(),
  valueText: z.string(),
  qualifier: z.enum(VALUE_QUALIFIERS),
  unitCode: optionalText,
  currency: optionalText,
  kind: z.enum(OBSERVATION_KINDS),
  scope: optionalText,
  period: optionalText,
  periodStart: optionalText,
  periodEnd: optionalText,
  periodBasis: z.enum(PERIOD_BASES),
  industryId: idText<EntityId>().exactOptional(),
  withinId: idText<EntityId>().exactOptional(),
  isTarget: z.boolean(),
  convertedValue: optionalNumber,
  convertedCurrency: optionalText,
  impliedRate: optionalNumber,
  status: z.enum(['accepted', 'disputed']),
  flags: checkCodes,
});

/** Reads a figure from its node's properties. */
export function parseObservation(properties: Value): ObservationRecord {
  return parseProperties(observationSchema, properties, 'figure');
}
