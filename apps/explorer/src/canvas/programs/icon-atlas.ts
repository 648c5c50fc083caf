/** All icons of the style table drawn once onto one picture, white on clear, for the node program to sample. */
import type { IconNode } from 'lucide';
import { STYLE_ICONS } from '@weft/view';
import { GLYPH_ICONS } from '../../ui/glyph-icons';

/** Icons in a row and rows of the picture. */
export const ATLAS_GRID = { columns: 8, rows: 4 } as const;

/** Side of one icon's cell in pixels; the icon's 24 units with one unit of margin all round. */
const CELL = 104;
const UNITS = 26;
const STROKE = 2.3;

/** Draws the atlas; cells follow the order of `STYLE_ICONS`. */
export function drawIconAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = ATLAS_GRID.columns * CELL;
  canvas.height = ATLAS_GRID.rows * CELL;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  STYLE_ICONS.forEach((name, i) => {
    context.save();
    context.translate((i % ATLAS_GRID.columns) * CELL, Math.floor(i / ATLAS_GRID.columns) * CELL);
    context.scale(CELL / UNITS, CELL / UNITS);
    context.translate(1, 1);
    drawIcon(context, GLYPH_ICONS[name], { colour: '#FFFFFF', strokeWidth: STROKE });
    context.restore();
  });
  return canvas;
}

/** Strokes a Lucide icon in its own 24 units at the origin. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  icon: IconNode,
  style: { readonly colour: string; readonly strokeWidth: number },
): void {
  context.strokeStyle = style.colour;
  context.lineWidth = style.strokeWidth;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [tag, attributes] of icon) context.stroke(partOf(tag, attributes));
}

function partOf(tag: string, attributes: Readonly<Record<string, unknown>>): Path2D {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  const path = new Path2D(tag === 'path' ? textOf(attributes['d']) : undefined);
  if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  if (tag === 'rect')
    path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  if (tag === 'line') {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  }
  return path;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
