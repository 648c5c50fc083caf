/** An entity type's shape round the origin, from the same style table as the canvas, for use inside an SVG. */
import { glyphOf, type Theme } from '@weft/view';
import { createElement } from 'react';
import { GLYPH_ICONS } from './glyph-icons';

interface Props {
  readonly type: string;
  readonly radius: number;
  readonly theme: Theme;
  /** Radius from which the icon is drawn. */
  readonly iconFrom?: number;
  /** Colour under rings and round the body; `none` on panels. */
  readonly ground?: string;
}

/** Rings, body and icon. */
export function GlyphShape({ type, radius, theme, iconFrom = 5, ground = 'none' }: Props) {
  const { colour, rings, body, icon, outlineWidth } = glyphOf(type, radius, { theme, iconFrom });
  return (
    <>
      {rings.map((ring) => (
        <circle
          key={ring.radius}
          r={ring.radius}
          fill={ground}
          stroke={colour}
          strokeWidth={ring.width}
          strokeDasharray={ring.dash.join(' ')}
        />
      ))}
      {ground === 'none' ? null : (
        <path
          d={body.path}
          fill={ground}
          stroke={ground}
          strokeWidth={outlineWidth * 2 + body.strokeWidth}
          transform={`translate(0 ${body.dy})`}
        />
      )}
      <path
        d={body.path}
        fill={body.fill}
        stroke={body.strokeWidth > 0 ? colour : 'none'}
        strokeWidth={body.strokeWidth}
        transform={`translate(0 ${body.dy})`}
      />
      {icon ? (
        <g
          transform={`translate(${icon.x} ${icon.y}) scale(${icon.size / 24})`}
          fill="none"
          stroke={icon.colour}
          strokeWidth={icon.strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {GLYPH_ICONS[icon.name].map(([tag, attributes], index) =>
            createElement(tag, { key: index, ...attributes }),
          )}
        </g>
      ) : null}
    </>
  );
}
