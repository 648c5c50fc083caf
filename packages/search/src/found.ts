/** What a finder reports: a form, how good the match is, and how to show it once it is known to be wanted. */
import type { Match } from './named-entity';

/** Kinds of matches, best first. */
export const TIERS = [
  'exact',
  'prefix',
  'word-prefix',
  'infix',
  'words',
  'pinyin-exact',
  'pinyin-prefix',
  'pinyin',
  'initials-exact',
  'initials-prefix',
  'initials',
  'slip-exact',
  'slip-prefix',
  'slip',
] as const;
export type Tier = (typeof TIERS)[number];

const RANKS = Object.fromEntries(TIERS.map((tier, rank) => [tier, rank])) as Readonly<Record<Tier, number>>;

/** Smaller is better. */
export function rankOf(tier: Tier): number {
  return RANKS[tier];
}

/** Where finders report to. */
export interface Report {
  /** Whether a match of this tier would be better than what is known of the entity, and the entity is asked for at all. */
  wants(entity: number, tier: Tier): boolean;
  /** Takes a match; `show` is only called for those on the page. */
  add(entity: number, tier: Tier, show: () => Match): void;
}

/** Tier of a match of the whole, of the beginning, or further in. */
export function tierOf(kind: 'pinyin' | 'initials' | 'slip', place: { start: number; whole: boolean }): Tier {
  if (place.whole) return `${kind}-exact`;
  return place.start === 0 ? `${kind}-prefix` : kind;
}
