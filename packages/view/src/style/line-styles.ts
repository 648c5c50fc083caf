/** How each family of lines is drawn, and how certainty is. One table for canvas, legend and figure. */
import { isRelationType, RELATION_TYPES, type RelationFamily } from '@weft/model';
import type { Theme } from './theme';

/** Families of the model, and one for types of other people's graphs. */
export type LineFamily = RelationFamily | 'other';

/** Families in legend order. */
export const LINE_FAMILIES: readonly RelationFamily[] = ['together', 'makes', 'active', 'place', 'roles'];

/** Words of a line family. */
export const LINE_FAMILY_WORDS: Readonly<Record<LineFamily, { readonly en: string; readonly zh: string }>> = {
  together: { en: 'Works together', zh: '合作' },
  makes: { en: 'Makes, uses', zh: '研制、应用' },
  active: { en: 'Active in', zh: '涉足' },
  place: { en: 'Located in, part of', zh: '位于、隶属' },
  roles: { en: 'Roles, plans, events', zh: '职务、规划、活动' },
  other: { en: 'Other lines', zh: '其他' },
};

/** Line colours, six-digit hex. */
export const LINE_HUES: Readonly<Record<Theme, Readonly<Record<LineFamily, string>>>> = {
  light: {
    together: '#2F3E9E',
    makes: '#B0692B',
    active: '#5F9786',
    place: '#7F8DA0',
    roles: '#9779BC',
    other: '#7F8DA0',
  },
  dark: {
    together: '#A9B4FF',
    makes: '#C08A4E',
    active: '#3F7F6B',
    place: '#5D6A7E',
    roles: '#7563A0',
    other: '#5D6A7E',
  },
};

/** Width at zoom 1 in CSS pixels; lines keep it at every zoom. */
export const LINE_WIDTHS: Readonly<Record<LineFamily, number>> = {
  together: 2.2,
  makes: 1.4,
  active: 1.1,
  place: 1,
  roles: 1.1,
  other: 1.1,
};

/** What a line's certainty is drawn as. Disputed keeps its own dash and adds the mark. */
export type LineDash = 'solid' | 'dashed' | 'dotted';

/** Lengths in screen pixels at every zoom. Dots are round: a dash of next to nothing with round ends. */
export const DASH_PATTERNS: Readonly<Record<LineDash, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [0.1, 4.6],
};

/** Candidates are never thinner than this, so that their dots can be seen. */
const DOTTED_MIN_WIDTH = 1.8;

/** Beyond this many lines between one pair, one line with a count is drawn instead of a fan. */
export const FAN_LIMIT = 4;

/** The family of a relationship type as stored in a graph. */
export function lineFamilyOf(type: string): LineFamily {
  return isRelationType(type) ? RELATION_TYPES[type].family : 'other';
}

const ARROW_FAMILIES: ReadonlySet<LineFamily> = new Set(['together', 'makes', 'other']);

/** Whether the line ends in an arrowhead at its object. */
export function hasArrow(type: string): boolean {
  if (isRelationType(type) && RELATION_TYPES[type].symmetric === true) return false;
  return ARROW_FAMILIES.has(lineFamilyOf(type));
}

/** Certainty and status to dash. */
export function dashOf(line: { readonly certainty: string; readonly status: string }): LineDash {
  if (line.status === 'candidate') return 'dotted';
  return line.certainty === 'implied' ? 'dashed' : 'solid';
}

const SOURCES_MANY = 5;
const SOURCES_SOME = 2;

/** Width of a line in CSS pixels: by family, thicker with independent sources. */
export function lineWidthOf(line: {
  readonly type: string;
  readonly status: string;
  readonly sourceCount: number;
}): number {
  const bonus = line.sourceCount >= SOURCES_MANY ? 1.2 : line.sourceCount >= SOURCES_SOME ? 0.6 : 0;
  const width = LINE_WIDTHS[lineFamilyOf(line.type)] + bonus;
  return line.status === 'candidate' ? Math.max(width, DOTTED_MIN_WIDTH) : width;
}
