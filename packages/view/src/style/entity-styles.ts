/** How each entity type is drawn: family hue, shape, fill, rings, icon. One table for canvas, legend and figure. */
import {
  ENTITY_TYPE_LABELS,
  ENTITY_TYPES,
  isEntityType,
  type EntityFamily,
  type EntityType,
} from '@weft/model';
import type { Theme } from './theme';

/** Silhouettes; all have the area of a circle of the same radius. */
export const SHAPES = [
  'circle',
  'square',
  'hexagon',
  'pentagon',
  'diamond',
  'octagon',
  'triangle',
  'page',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Families of the model, and one for types of other people's graphs. */
export type StyleFamily = EntityFamily | 'other';

/** How one type is drawn. */
export interface EntityStyle {
  readonly family: StyleFamily;
  readonly shape: Shape;
  /** Hollow: panel-coloured inside a coloured border. */
  readonly hollow: boolean;
  readonly rings: 0 | 1 | 2;
  readonly ringDashed: boolean;
  /** Name in the Lucide set, kebab case. */
  readonly icon: EntityIconName;
}

/** Family hues, six-digit hex. */
export const FAMILY_HUES: Readonly<Record<Theme, Readonly<Record<StyleFamily, string>>>> = {
  light: {
    place: '#283142',
    firm: '#D0721A',
    knowledge: '#2170C0',
    public: '#62259E',
    field: '#369A7B',
    initiative: '#BE3F62',
    document: '#657182',
    other: '#657182',
  },
  dark: {
    place: '#D6DEEA',
    firm: '#F5A742',
    knowledge: '#6AAEF8',
    public: '#8672D6',
    field: '#5FD9A8',
    initiative: '#DD5F82',
    document: '#9AA6B6',
    other: '#9AA6B6',
  },
};

type Drawing = Omit<EntityStyle, 'family' | 'icon'> & { readonly icon: string };
const filled = <Icon extends string>(shape: Shape, icon: Icon): Drawing & { readonly icon: Icon } => ({
  shape,
  icon,
  hollow: false,
  rings: 0,
  ringDashed: false,
});
const hollow = <Icon extends string>(shape: Shape, icon: Icon) => ({ ...filled(shape, icon), hollow: true });

const DRAWINGS = {
  Province: { ...filled('circle', 'map'), rings: 2 },
  City: { ...filled('circle', 'map-pin'), rings: 1 },
  Zone: { ...hollow('circle', 'land-plot'), rings: 1, ringDashed: true },
  Place: filled('circle', 'globe'),
  Firm: filled('square', 'factory'),
  University: filled('hexagon', 'graduation-cap'),
  ResearchInstitute: hollow('hexagon', 'microscope'),
  GovernmentBody: filled('pentagon', 'landmark'),
  Organization: hollow('pentagon', 'users'),
  Person: hollow('circle', 'user'),
  Industry: filled('diamond', 'layers'),
  Technology: hollow('diamond', 'cpu'),
  Project: filled('octagon', 'construction'),
  Policy: hollow('octagon', 'scroll-text'),
  Event: filled('triangle', 'calendar-days'),
  Publication: hollow('page', 'book-open'),
} satisfies Readonly<Record<EntityType, Drawing>>;

const OTHER = filled('square', 'circle-dot');

/** Every icon the style table names. Whoever draws icons keeps a record by this type, so none can be forgotten. */
export type EntityIconName = (typeof DRAWINGS)[EntityType]['icon'] | (typeof OTHER)['icon'];

/** Types that the model does not know: grey rounded square, listed as "Other". */
export const OTHER_STYLE: EntityStyle = { ...OTHER, family: 'other' };

const STYLES: ReadonlyMap<string, EntityStyle> = new Map(
  ENTITY_TYPE_LABELS.map((label) => [label, { ...DRAWINGS[label], family: ENTITY_TYPES[label].family }]),
);

/** Style of a type as stored in a graph; unknown types get {@link OTHER_STYLE}. */
export function entityStyleOf(type: string): EntityStyle {
  return (isEntityType(type) ? STYLES.get(type) : undefined) ?? OTHER_STYLE;
}

/** Hue of a type in a theme, six-digit hex. */
export function entityColourOf(type: string, theme: Theme): string {
  return FAMILY_HUES[theme][entityStyleOf(type).family];
}

/** All icons the style table uses, without doubles, in table order. */
export const STYLE_ICONS: readonly EntityIconName[] = [
  ...new Set([...[...STYLES.values()].map((style) => style.icon), OTHER_STYLE.icon]),
];
