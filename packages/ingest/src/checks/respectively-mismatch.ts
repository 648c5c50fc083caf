/** Flags a sentence with "respectively" whose list of things and list of numbers differ in length. */
import type { Remark } from '../sources/rows/row-place';

const CUE = /\brespectively\b/i;
const YEAR = /\b(?:19|20)\d{2}\b(?!\s*(?:percent|%|units|firms))/g;
const NUMBER = /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const LEADS_IN = /^(?:in|by|during|as of|at|since|from|for|on|over|with|meanwhile|last|this)\b/i;

function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1;
  return text.slice(start).split(/(?<=[^\d\s])\.\s|;\s|\n/)[0] ?? '';
}

function splitList(text: string): readonly string[] {
  return text
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .split(/,|\band\b|\bor\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function holdsNumber(part: string): boolean {
  return NUMBER.test(part.replace(YEAR, ''));
}

interface Counts {
  readonly things: number;
  readonly numbers: number;
}

/** Counts the run of numbers before the cue and the run of things before it; undefined where it is not that form. */
function countLists(sentence: string): Counts | undefined {
  const [head = '', tail = ''] = sentence.split(CUE);
  if (/,|\band\b/i.test(tail.trim().replace(/^[,\s]+/, ''))) return undefined;
  const parts = splitList(head);
  let numbersFrom = parts.length;
  while (numbersFrom > 0 && holdsNumber(parts[numbersFrom - 1] ?? '')) numbersFrom -= 1;
  const numbers = parts.slice(numbersFrom);
  let thingsFrom = numbersFrom;
  while (thingsFrom > 0 && !holdsNumber(parts[thingsFrom - 1] ?? '')) thingsFrom -= 1;
  const before = parts.slice(thingsFrom, numbersFrom);
  const things = LEADS_IN.test(before[0] ?? '') && before.length > 1 ? before.slice(1) : before;
  // The last thing stands in one part with the verb and the first number: "… and C rose by 5".
  const sharesPart = /[\p{L}]{2,}.*\d/u.test(numbers[0] ?? '') ? 1 : 0;
  return { things: things.length + sharesPart, numbers: numbers.length };
}

/** A remark when a quote's lists, joined by "respectively", differ in length. */
export function remarkRespectivelyMismatch(quote: string | undefined): readonly Remark[] {
  const cue = quote === undefined ? null : CUE.exec(quote);
  if (quote === undefined || !cue) return [];
  const counts = countLists(sentenceAround(quote, cue.index));
  if (!counts || counts.numbers < 2 || counts.things < 2 || counts.numbers === counts.things) return [];
  const message = `“respectively” joins ${counts.things} things with ${counts.numbers} numbers.`;
  return [{ code: 'respectively-mismatch', message }];
}
