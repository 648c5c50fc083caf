/** Breaks names into lines: Latin by words to a width, Chinese by characters to a count; what is too long ends in "…". */

/** Width of a text in CSS pixels; the font's size and weight belong to the caller. */
export type Measure = (text: string) => number;

/** Lines no wider than the limit where words allow, at most so many; the last is shortened. */
export function wrapLatin(
  text: string,
  limits: { readonly width: number; readonly lines: number },
  measure: Measure,
): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > limits.width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, limits.lines);
  const cut = lines.length > limits.lines;
  return kept.map((each, i) => shorten(each, limits.width, { measure, cut: cut && i === kept.length - 1 }));
}

function shorten(
  line: string,
  width: number,
  by: { readonly measure: Measure; readonly cut: boolean },
): string {
  if (!by.cut && by.measure(line) <= width) return line;
  const characters = [...line];
  while (characters.length > 1 && by.measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Lines of at most so many characters, of even length, at most so many lines; the last is shortened. */
export function wrapChinese(
  text: string,
  limits: { readonly characters: number; readonly lines: number },
): readonly string[] {
  const all = [...text];
  const most = limits.characters * limits.lines;
  const kept = all.length > most ? [...all.slice(0, most - 1), '…'] : all;
  const count = Math.max(1, Math.ceil(kept.length / limits.characters));
  const length = Math.ceil(kept.length / count);
  const lines = Array.from({ length: count }, (_, i) => kept.slice(i * length, (i + 1) * length).join(''));
  return lines.filter((line) => line !== '');
}
