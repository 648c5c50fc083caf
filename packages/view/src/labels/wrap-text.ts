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

/** Lines of so many characters, at most so many; the last is shortened. */
export function wrapChinese(
  text: string,
  limits: { readonly characters: number; readonly lines: number },
): readonly string[] {
  const characters = [...text];
  const lines: string[] = [];
  for (let i = 0; i < characters.length && lines.length < limits.lines; i += limits.characters)
    lines.push(characters.slice(i, i + limits.characters).join(''));
  const last = lines.length - 1;
  if (characters.length > limits.characters * limits.lines && lines[last] !== undefined)
    lines[last] = `${[...lines[last]].slice(0, -1).join('')}…`;
  return lines;
}
