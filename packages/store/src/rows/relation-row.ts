/** Projected relationships: type and ends are the relationship's own, the rest of the record its properties. */
import {
  isRelationType,
  type EntityId,
  type RelationRecord,
  type RelationType,
  type RelKey,
} from '@weft/model';
import { z } from 'zod';
import type { Parameter } from '../values';
import { certainty, stage } from './claim-row';
import { idText, optionalText, parseProperties, toProperties, type NamedRow } from './property-map';

const relationSchema = z.object({
  key: idText<RelKey>(),
  type: z.custom<RelationType>((value) => typeof value === 'string' && isRelationType(value)),
  subjectId: idText<EntityId>(),
  objectId: idText<EntityId>(),
  claimCount: z.number(),
  sourceCount: z.number(),
  confidence: z.number(),
  status: z.enum(['accepted', 'disputed']),
  certainty,
  stage,
  role: optionalText,
  validFrom: optionalText,
  validTo: optionalText,
  asOf: optionalText,
  firstSeen: optionalText,
  lastSeen: optionalText,
});

/** Properties of a relationship; type and ends are not among them. */
export function toRelationProperties(record: RelationRecord): Readonly<Record<string, Parameter>> {
  const { type: _type, subjectId: _subject, objectId: _object, ...rest } = record;
  return toProperties(rest);
}

/** Reads a relationship from a row with the columns `type`, `subjectId`, `objectId` and `properties`. */
export function parseRelation(row: NamedRow): RelationRecord {
  const { type = null, subjectId = null, objectId = null, properties } = row;
  const inner = typeof properties === 'object' && properties !== null ? properties : {};
  return parseProperties(relationSchema, { ...inner, type, subjectId, objectId }, 'relationship');
}
