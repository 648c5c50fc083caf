/**
 * Texts inside the query string: ids keep their colons readable, and our own separators are escaped first,
 * so that any id survives a round trip.
 */

const SEPARATORS = /[%,;~|]/g;
const READABLE = /%(3A|2C|2F|40|3B|7E|7C)/gi;

/** Escapes the separators of our value grammar within one id. */
export function escapePart(part: string): string {
  return part.replace(SEPARATORS, (sign) => hexOf(sign));
}

function hexOf(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Reverses {@link escapePart}; a broken escape is kept as it is. */
export function unescapePart(part: string): string {
  return part.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Encodes a value for the query string and leaves the signs that need no encoding there as they are. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(READABLE, (escaped) => decodeURIComponent(escaped));
}

/** Joins pairs to a query string without the question mark. */
export function joinQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([key, value]) => `${key}=${encodeValue(value)}`).join('&');
}
