/** Figures in words: qualifier, period, and the arithmetic behind a conflict. Values are shown as printed. */
import type { Statistic } from '@weft/contract';
import { CHECKS, isCheckCode } from '@weft/model';
import { formatDate } from '../../ui/dates';
import { WORDS } from './words';

const QUARTER = /^(\d{4})-Q([1-4])$/;

function spanWords(part: string): string {
  const quarter = QUARTER.exec(part);
  return quarter ? `Q${quarter[2] ?? ''} ${quarter[1] ?? ''}` : formatDate(part);
}

/** A period in words: `2024`, `Q1 2022 to Q3 2022`, `since 2004`; "Not given" where none was. */
export function periodWords({ period, periodBasis }: Pick<Statistic, 'period' | 'periodBasis'>): string {
  if (period === null || periodBasis === 'unknown') return WORDS.notGiven;
  const [from = '', to] = period.split('..');
  if (to === undefined) return spanWords(from);
  if (to === '') return `since ${spanWords(from)}`;
  return from === '' ? `until ${spanWords(to)}` : `${spanWords(from)} to ${spanWords(to)}`;
}

const SIGNS = { gt: '>', gte: '≥', lt: '<', lte: '≤', approx: '≈', eq: '' } as const;
const HAS_WORDS = /^\d|^[¥$€£+-]/u;

/** The value as printed, with its qualifier's sign only where the printed text begins with the bare number. */
export function valueWords({ valueText, qualifier }: Pick<Statistic, 'valueText' | 'qualifier'>): string {
  const sign = SIGNS[qualifier];
  return sign !== '' && HAS_WORDS.test(valueText) ? `${sign} ${valueText}` : valueText;
}

const rounded = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
const whole = (value: number) => value.toLocaleString('en-US');

/** Why a figure is flagged, with the arithmetic where there is one. */
export function flagWords(figure: Statistic): readonly string[] {
  return figure.flags.map((flag) => {
    const words = isCheckCode(flag) ? CHECKS[flag].words : flag;
    const { impliedRate, convertedValue, convertedCurrency, currency } = figure;
    if (flag !== 'rate-mismatch' || impliedRate === undefined || convertedValue === undefined) return words;
    const [own, other] = [currency ?? '', convertedCurrency ?? ''];
    return `${words} ${whole(figure.value)} ${own} ÷ ${whole(convertedValue)} ${other} = ${rounded(impliedRate)} ${own} per ${other}.`;
  });
}

/** What a figure covers beyond its metric: scope, industry, area. */
export function scopeWords({ scope, industry, within }: Statistic): string {
  return [
    scope,
    industry ? WORDS.inIndustry(industry.name) : undefined,
    within ? WORDS.within(within.name) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
