/** Sizes, fades and type of the drawing, all in CSS pixels at zoom 1 unless said otherwise. */

const RADIUS_MIN = 6;
const RADIUS_MAX = 20;

/** Radius of a node with that many accepted lines in the whole database. Filters never change it. */
export function nodeRadiusOf(degree: number): number {
  const radius = 6.2 + 2 * Math.sqrt(Math.max(0, degree));
  return Math.min(RADIUS_MAX, Math.max(RADIUS_MIN, radius));
}

/** How much larger than at zoom 1 nodes are drawn. */
export function sizeFactorAt(zoom: number): number {
  return Math.sqrt(zoom);
}

/** Width of the border of hollow shapes, and measure of the outline round filled ones. */
export function borderWidthOf(radius: number): number {
  return Math.max(Math.min(1.5, radius * 0.3), radius * 0.15);
}

/** Distance between two rings of a node. */
export function ringStepOf(radius: number): number {
  return Math.max(Math.min(2.4, radius * 0.48), radius * 0.2);
}

/** How far the rings of a node reach beyond its radius. */
export function ringReachOf(radius: number, rings: number): number {
  return rings === 0 ? 0 : rings * ringStepOf(radius) + 1;
}

/** Radius of everything drawn of a node, rings included. */
export function outerRadiusOf(radius: number, rings: number): number {
  return radius + ringReachOf(radius, rings);
}

export const ICON_MIN_RADIUS = 7.5;
export const ZOOM_MIN = 0.1;
export const ZOOM_MAX = 8;
/** Badges are hidden below this zoom. */
export const BADGE_MIN_ZOOM = 0.6;
/** Below this zoom only hubs and the selection are named. */
export const LABEL_MIN_ZOOM = 0.5;

/** Opacity of what is not meant, while something is hovered, selected, or filtered away. */
export const FADES = {
  hover: { nodes: 0.2, lines: 0.2, labels: 0.2 },
  select: { nodes: 0.5, lines: 0.4, labels: 0.72 },
  filtered: { nodes: 0.2, lines: 0.2, labels: 0 },
  none: { nodes: 1, lines: 1, labels: 1 },
} as const;
export type Fade = keyof typeof FADES;

/** Labels on the canvas. */
export const LABEL_TYPE = {
  size: 12,
  weight: 500,
  hubWeight: 600,
  selectedSize: 13.5,
  /** A Chinese second line is this much smaller than the Latin line. */
  chineseSmaller: 1.5,
  chineseWeight: 400,
  lineHeight: 1.25,
  wrapWidth: 138,
  /** Where the usual width finds no place. */
  narrowWidth: 92,
  maxLatinLines: 3,
  chineseWrap: 10,
  maxChineseLines: 2,
  outline: 3.6,
  pillSize: 10.5,
  pillWeight: 500,
  badgeSize: 9.5,
  badgeWeight: 600,
  /** One label for this many square pixels, at the default density. */
  areaEach: 10_000,
} as const;

/** Milliseconds. */
export const MOTION = {
  hoverIntent: 100,
  hoverFade: 120,
  newNodes: 260,
  camera: 360,
  glide: 480,
  appear: 160,
} as const;

/** Above these, more is added only when asked for again, or a narrower view is asked for. */
export const CANVAS_LIMITS = { newNodes: 300, nodes: 2000, lines: 6000 } as const;
