/** Normal forms of names and quotes, the same wherever two texts are compared. */

/** NFKC, one blank between words, no outer blanks. Case and accents are kept. */
export function normaliseSpace(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Key under which two spellings of a name are the same: normalised, lower case, no accents, no punctuation. */
export function normaliseName(text: string): string {
  return normaliseSpace(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
