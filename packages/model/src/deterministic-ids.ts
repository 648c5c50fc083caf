/** Deterministic ids: the same input gives the same id on every engine and machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ClaimId, DocumentId, EntityId, MetricId, ObservationId, RelKey } from './ids';
import type { RelationType } from './relation-types';
import { normaliseName, normaliseSpace } from './text';

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';
const HASH_BYTES = 16;

/** 26 base-32 digits (130 bits, the last two of them zero) of the SHA-256 of a list of texts. */
function hashOf(parts: readonly (string | number)[]): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, HASH_BYTES);
  let digits = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits += BASE_32.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return digits + BASE_32.charAt((buffer << (5 - bits)) & 31);
}

/** What makes one assertion that assertion. Positions and resolved ids are attributes, not identity. */
export interface ClaimIdentity {
  readonly documentId: DocumentId;
  /** A relationship type, or `OBSERVES` for a figure. */
  readonly predicate: string;
  /** Empty for a row without a quote. */
  readonly quote: string;
  readonly subjectMention: string;
  /** The object's mention, or the value as printed. */
  readonly objectMention: string;
  /** Tells apart what the rest can't: stage, role, period, metric. */
  readonly qualifiers: readonly string[];
  /** 1 for the first of equal assertions in one document, 2 for the second. */
  readonly occurrence: number;
}

/** Id of a claim. */
export function claimIdOf(identity: ClaimIdentity): ClaimId {
  const { documentId, predicate, quote, subjectMention, objectMention, qualifiers, occurrence } = identity;
  const parts = [documentId, predicate, normaliseSpace(quote), subjectMention, objectMention];
  return `c_${hashOf([...parts, ...qualifiers, occurrence])}` as ClaimId;
}

/** What makes one projected relationship that relationship. */
export interface RelationIdentity {
  readonly subjectId: EntityId;
  readonly type: RelationType;
  readonly objectId: EntityId;
  readonly stage?: string | undefined;
  /** Case and blanks do not make another role. */
  readonly role?: string | undefined;
}

/** Key of a projected relationship. Ends of symmetric types must already be in order. */
export function relKeyOf(identity: RelationIdentity): RelKey {
  const { subjectId, type, objectId, stage = '', role = '' } = identity;
  return `r_${hashOf([subjectId, type, objectId, stage, normaliseSpace(role).toLowerCase()])}` as RelKey;
}

/** Id of the observation that a claim supports; claims with equal parts support the same one. */
export function observationIdOf(parts: readonly (string | number)[]): ObservationId {
  return `o_${hashOf(parts)}` as ObservationId;
}

/** Id of a document that came without one. */
export function documentIdOf(sourceKey: string): DocumentId {
  return `d_${hashOf([sourceKey])}` as DocumentId;
}

/** Id of a metric named in free text. */
export function metricIdOf(name: string): MetricId {
  return `m_${hashOf([normaliseName(name)])}` as MetricId;
}

/** Hash of a text's normal form, for telling whether a document changed. */
export function textVersionOf(text: string): string {
  return hashOf([text]);
}
