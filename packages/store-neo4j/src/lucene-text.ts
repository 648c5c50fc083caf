/** A user's words as a full-text query: every sign of the query language is escaped, so that none of them acts. */

const SIGNS = /[-+&|!(){}[\]^"~*?:\\/<>=]/g;

/** Lower case, because AND, OR and NOT act in capitals only; the index has no case. Empty: nothing to look for. */
export function toLuceneText(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().replace(SIGNS, '\\$&').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
