/** Text widths without a font at hand: close enough to reserve room, and the same on every machine. */

/** Chinese, Japanese and Korean ideographs with their punctuation and full-width forms. */
function isWide(character: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u.test(character);
}

/** Whether a text has any ideograph. */
export function hasWide(text: string): boolean {
  return isWide(text);
}

/** Estimated width in CSS pixels. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? size : size * 0.56;
  return width;
}
