/** Claims and import runs as nodes: their records are their properties, their ends stand also as ties. */
import {
  CERTAINTIES,
  CLAIM_STATUSES,
  isCheckCode,
  isRelationType,
  STAGES,
  type CheckCode,
  type ClaimId,
  type ClaimRecord,
  type DocumentId,
  type EntityId,
  type ImportRunRecord,
  type ObservationId,
  type RelKey,
  type RunId,
} from '@weft/model';
import { z } from 'zod';
import type { Value } from '../values';
import { idText, optionalNumber, optionalText, parseProperties, textList } from './property-map';

/** Codes of checks; one that this version does not know is left out. */
export const checkCodes = textList.transform((codes): CheckCode[] => codes.filter(isCheckCode));
export const stage = z.enum(STAGES).exactOptional();
export const certainty = z.enum(CERTAINTIES);

const isPredicate = (value: unknown) =>
  typeof value === 'string' && (value === 'OBSERVES' || isRelationType(value));

const claimSchema = z.object({
  id: idText<ClaimId>(),
  predicate: z.custom<ClaimRecord['predicate']>(isPredicate),
  subjectId: idText<EntityId>(),
  objectId: idText<EntityId>().exactOptional(),
  observationId: idText<ObservationId>().exactOptional(),
  relKey: idText<RelKey>().exactOptional(),
  documentId: idText<DocumentId>(),
  source: z.string(),
  locator: z.string(),
  passage: optionalText,
  quote: optionalText,
  prefix: optionalText,
  suffix: optionalText,
  start: optionalNumber,
  end: optionalNumber,
  page: optionalNumber,
  extractor: z.string(),
  extractorVersion: z.string(),
  rule: optionalText,
  confidence: z.number(),
  certainty,
  status: z.enum(CLAIM_STATUSES),
  stage,
  role: optionalText,
  validFrom: optionalText,
  validTo: optionalText,
  asOf: optionalText,
  publishedAt: optionalText,
  flags: checkCodes,
  recordedAt: z.string(),
  runId: idText<RunId>(),
});

const runSchema = z.object({
  id: idText<RunId>(),
  startedAt: z.string(),
  finishedAt: z.string(),
  sources: textList,
  titles: textList,
  licenses: textList,
  credits: textList,
  created: z.number(),
  changed: z.number(),
  retracted: z.number(),
  rejected: z.number(),
});

/** Reads a claim from its node's properties. */
export function parseClaim(properties: Value): ClaimRecord {
  return parseProperties(claimSchema, properties, 'claim');
}

/** Reads an import run from its node's properties. */
export function parseRun(properties: Value): ImportRunRecord {
  return parseProperties(runSchema, properties, 'run');
}
