/** Outlines of the shapes as SVG path data; the canvas shader draws the same shapes by distance. */
import type { Shape } from './entity-styles';

/** Polygons: corners, first corner's angle, circumradius factor, how far corners are cut, all for radius 1. */
const POLYGONS = {
  triangle: { sides: 3, turn: -Math.PI / 2, cut: 0.5, grow: 0.94 },
  diamond: { sides: 4, turn: -Math.PI / 2, cut: 0.36, grow: 1 },
  pentagon: { sides: 5, turn: -Math.PI / 2, cut: 0.22, grow: 1 },
  hexagon: { sides: 6, turn: -Math.PI / 2, cut: 0.22, grow: 1 },
  octagon: { sides: 8, turn: Math.PI / 8, cut: 0.22, grow: 1 },
} as const;

type Point = readonly [number, number];
const show = (values: readonly number[]): string => values.map((v) => Number(v.toFixed(2))).join(' ');

/** Circumradius of a regular polygon with the area of a circle of that radius. */
function circumradiusOf(sides: number, radius: number): number {
  return radius * Math.sqrt((2 * Math.PI) / (sides * Math.sin((2 * Math.PI) / sides)));
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const t = distance / length;
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

function polygonPath(kind: keyof typeof POLYGONS, radius: number): string {
  const { sides, turn, cut, grow } = POLYGONS[kind];
  const reach = circumradiusOf(sides, radius) * grow;
  const corner = (i: number): Point => {
    const angle = turn + (i * 2 * Math.PI) / sides;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  };
  const parts = Array.from({ length: sides }, (_, i) => {
    const here = corner(i);
    const before = towards(here, corner(i + sides - 1), cut * radius);
    const after = towards(here, corner(i + 1), cut * radius);
    return `${i === 0 ? 'M' : 'L'}${show(before)}Q${show(here)} ${show(after)}`;
  });
  return `${parts.join('')}Z`;
}

function squarePath(r: number): string {
  const a = r * 0.91;
  const q = r * 0.34;
  return (
    `M${show([-a + q, -a])}H${show([a - q])}Q${show([a, -a, a, -a + q])}V${show([a - q])}` +
    `Q${show([a, a, a - q, a])}H${show([-a + q])}Q${show([-a, a, -a, a - q])}V${show([-a + q])}` +
    `Q${show([-a, -a, -a + q, -a])}Z`
  );
}

function pagePath(r: number): string {
  const w = r * 0.78;
  const q = r * 0.2;
  return (
    `M${show([-w + q, -r])}H${show([w * 0.35])}L${show([w, -r * 0.45])}V${show([r - q])}` +
    `Q${show([w, r, w - q, r])}H${show([-w + q])}Q${show([-w, r, -w, r - q])}V${show([-r + q])}` +
    `Q${show([-w, -r, -w + q, -r])}Z`
  );
}

/** SVG path of a shape round the origin, with the area of a circle of that radius. */
export function shapePath(shape: Shape, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${show([-radius, 0])}A${show([radius, radius])} 0 1 1 ${show([radius, 0])}A${show([radius, radius])} 0 1 1 ${show([-radius, 0])}Z`;
    case 'square':
      return squarePath(radius);
    case 'page':
      return pagePath(radius);
    default:
      return polygonPath(shape, radius);
  }
}
