/** A type's glyph as a small display list round the origin, for legends, lists and figures. */
import { entityColourOf, entityStyleOf, type EntityIconName, type Shape } from './entity-styles';
import { borderWidthOf, ICON_MIN_RADIUS, ringStepOf } from './measures';
import { shapePath } from './shape-path';
import { CANVAS_TOKENS, type Theme } from './theme';

/** A ring, outermost first. */
export interface GlyphRing {
  readonly radius: number;
  readonly width: number;
  readonly dash: readonly number[];
}

/** What to draw, bottom to top: rings, outline, body, icon. Lengths in the units of the radius asked for. */
export interface Glyph {
  readonly colour: string;
  readonly rings: readonly GlyphRing[];
  /** Body: filled with `fill`; stroked with `colour` where `strokeWidth` is above 0. */
  readonly body: {
    readonly path: string;
    readonly fill: string;
    readonly strokeWidth: number;
    readonly dy: number;
  };
  /** Width of the canvas-coloured outline drawn under the body. */
  readonly outlineWidth: number;
  /** Lucide icon in a square box; absent where the glyph is too small for one. */
  readonly icon?: {
    readonly name: EntityIconName;
    readonly colour: string;
    readonly size: number;
    readonly x: number;
    readonly y: number;
    /** In the icon's own 24 units. */
    readonly strokeWidth: number;
  };
}

/** Side of the icon's box for a node of radius 1, and how far it hangs below the middle. */
export function iconBoxOf(shape: Shape): { readonly size: number; readonly dy: number } {
  if (shape === 'diamond') return { size: 0.98, dy: 0 };
  if (shape === 'triangle') return { size: 0.86, dy: 0.3 };
  return { size: 1.16, dy: 0 };
}

/** How far a triangle hangs below its middle, for radius 1, so that it looks centred. */
export const TRIANGLE_DROP = 0.16;

const THIN_ICON_FROM = 10;

function iconOf(type: string, radius: number, theme: Theme): Glyph['icon'] {
  const style = entityStyleOf(type);
  const box = iconBoxOf(style.shape);
  const size = radius * box.size;
  return {
    name: style.icon,
    colour: style.hollow ? entityColourOf(type, theme) : CANVAS_TOKENS[theme].onFill,
    size,
    x: -size / 2,
    y: -size / 2 + radius * box.dy,
    strokeWidth: radius < THIN_ICON_FROM ? 2.6 : 2.2,
  };
}

/** The glyph of an entity type at a radius. `iconFrom` lowers the radius from which the icon is drawn. */
export function glyphOf(
  type: string,
  radius: number,
  options: { readonly theme: Theme; readonly iconFrom?: number },
): Glyph {
  const style = entityStyleOf(type);
  const colour = entityColourOf(type, options.theme);
  const border = borderWidthOf(radius);
  const rings = Array.from({ length: style.rings }, (_, i) => ({
    radius: radius + border * 1.1 + (style.rings - i) * ringStepOf(radius) - 1,
    width: Math.max(1.1, radius * 0.085),
    dash: style.ringDashed ? [3, 2.4] : [],
  }));
  const icon =
    radius >= (options.iconFrom ?? ICON_MIN_RADIUS) ? iconOf(type, radius, options.theme) : undefined;
  return {
    colour,
    rings,
    body: {
      path: shapePath(style.shape, style.hollow ? radius - border * 0.4 : radius),
      fill: style.hollow ? CANVAS_TOKENS[options.theme].panel : colour,
      strokeWidth: style.hollow ? border : 0,
      dy: style.shape === 'triangle' ? radius * TRIANGLE_DROP : 0,
    },
    outlineWidth: border * 0.9,
    ...(icon === undefined ? {} : { icon }),
  };
}
