/** Flags a figure of which it is not clear what it covers: a rank without its group, words for a time without a year. */
import type { ObservationRecord } from '@weft/model';
import type { Remark } from '../sources/rows/row-place';

/** What the check looks at. */
export interface ScopedFigure {
  readonly kind: ObservationRecord['kind'];
  readonly valueText: string;
  readonly scope?: string;
  readonly period?: string;
  readonly industryId?: string;
  readonly withinId?: string;
  readonly quote?: string;
}

const MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December|(?:in|of|by|since|until|last|this) May)';
const TIME_WORDS = new RegExp(
  [
    `\\b${MONTH}\\b`,
    '\\b(?:first|second|third|fourth|last|this|next) (?:quarter|half|three quarters|two quarters|six months)\\b',
    '\\b(?:past|last|recent|previous|preceding|next|coming|within|over|in) (?:the )?(?:few |several |\\p{L}+ |\\d+ )?(?:years?|decades?|months?|quarters?)\\b',
    '\\b(?:this|last|next) year\\b',
    '近\\S{1,3}年|过去\\S{1,3}年|今年|去年|明年|[一二三四]季度|上半年|下半年|\\d{1,2}月',
  ].join('|'),
  'iu',
);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const POINTS_BACK = /\b(?:above-?|afore-?)?mentioned\b|\bsuch (?:firms|companies|enterprises|industries)\b/i;

function findRankFault(figure: ScopedFigure): string | undefined {
  if (figure.kind !== 'rank') return undefined;
  if (figure.withinId === undefined) return 'the area it is ranked within is not given';
  if (figure.industryId === undefined && figure.scope === undefined) {
    return 'neither an industry nor a scope says which group is ranked';
  }
  const words = POINTS_BACK.exec(`${figure.scope ?? ''} ${figure.quote ?? ''}`)?.[0];
  return words === undefined ? undefined : `“${words}” leaves open which group is ranked`;
}

function findTimeFault(figure: ScopedFigure): string | undefined {
  if (figure.period !== undefined) return undefined;
  const words = `${figure.valueText}\n${figure.quote ?? ''}`;
  const time = TIME_WORDS.exec(words)?.[0];
  if (time === undefined || YEAR.test(words)) return undefined;
  return `“${time}” names a time without a year`;
}

/** A remark per reason why it is not clear what the figure covers. */
export function remarkUnclearScope(figure: ScopedFigure): readonly Remark[] {
  const reasons = [findRankFault(figure), findTimeFault(figure)].filter((reason) => reason !== undefined);
  return reasons.map((reason) => ({ code: 'unclear-scope', message: `“${figure.valueText}”: ${reason}.` }));
}
