/** An entity or a line as one plain sentence, for the list of this view; Chinese parts carry their language. */
import { ENTITY_TYPES, isEntityType } from '@weft/model';
import type { ViewLine, ViewNode } from '../dataset/graph-items';
import { lineClauseOf } from '../style/line-words';

/** A run of text; `zh` parts are marked up with `lang="zh"`. */
export interface SentencePart {
  readonly text: string;
  readonly lang?: 'zh';
}

const lines = (count: number): string => `${String(count)} ${count === 1 ? 'line' : 'lines'}`;

/** The word for an entity type, as legends and sentences use it. */
export function typeWordOf(type: string): string {
  return isEntityType(type) ? ENTITY_TYPES[type].words.en.one : 'Other';
}

/** "Example Works, 示例厂, firm, 7 lines, a disputed figure." */
export function nodeSentence(node: ViewNode): readonly SentencePart[] {
  const tail = `, ${typeWordOf(node.type).toLowerCase()}, ${lines(node.degree)}`;
  const disputed = node.disputed === true ? ', a disputed figure.' : '.';
  const name = { text: node.name };
  if (node.nameZh === undefined || node.nameZh === '') return [{ text: `${node.name}${tail}${disputed}` }];
  return [name, { text: ', ' }, { text: node.nameZh, lang: 'zh' }, { text: tail + disputed }];
}

/** "Works draws on the expertise of Centre. Stated, 2 sources, 13 March 2025." */
export function lineSentence(line: ViewLine, nameOf: (id: string) => string): string {
  const claim = `${lineClauseOf(line, nameOf(line.source), nameOf(line.target))}.`;
  const certainty = line.certainty === 'stated' ? 'Stated' : 'Implied';
  const standing =
    line.status === 'candidate'
      ? 'Candidate'
      : line.status === 'disputed'
        ? `${certainty}, disputed`
        : certainty;
  const sources = `${String(line.sourceCount)} ${line.sourceCount === 1 ? 'source' : 'sources'}`;
  const date = line.lastSeen === undefined ? '' : `, ${longDate(line.lastSeen)}`;
  return `${claim} ${standing}, ${sources}${date}.`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A partial ISO date in words at its precision: 13 March 2025, March 2025, 2025. Other texts are left as they are. */
export function longDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (match === null) return date;
  const [, year = '', month, day] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}
