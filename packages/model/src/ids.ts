/** Branded ids: texts that cannot be mistaken for one another. How they are made is in `deterministic-ids.ts`. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Permanent and readable: `city:somewhere`. An id given in a table is kept, whatever its prefix. */
export type EntityId = Branded<'EntityId'>;
/** `c_` and 26 base-32 digits. */
export type ClaimId = Branded<'ClaimId'>;
/** As given in `documents.csv`, or `d_` and a hash of the source key. */
export type DocumentId = Branded<'DocumentId'>;
/** `o_` and 26 base-32 digits. */
export type ObservationId = Branded<'ObservationId'>;
/** As given in `metrics.csv`, or `m_` and a hash of the normalised name. */
export type MetricId = Branded<'MetricId'>;
/** `r_` and 26 base-32 digits: one projected relationship. */
export type RelKey = Branded<'RelKey'>;
/** `run_`, the moment it began, and a random tail. */
export type RunId = Branded<'RunId'>;

type AnyId = EntityId | ClaimId | DocumentId | ObservationId | MetricId | RelKey | RunId;

const MAX_ID_LENGTH = 300;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
const FORBIDDEN = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** Whether a text may serve as an id: not blank, at most 300 characters, no control characters, no outer blanks. */
export function isIdText(text: string): boolean {
  return text.length > 0 && text.length <= MAX_ID_LENGTH && text.trim() === text && !FORBIDDEN.test(text);
}

/**
 * Takes a text as an id of the wanted kind.
 * @throws RangeError when the text can't be an id; check with {@link isIdText} at the door.
 */
export function parseId<Id extends AnyId>(text: string): Id {
  if (!isIdText(text)) throw new RangeError(`not an id: ${JSON.stringify(text.slice(0, 80))}`);
  return text as Id;
}
