/** An entity type's sign beside words: legend rows, results, inspector. The word stands beside it. */
import { entityStyleOf } from '@weft/view';
import { useTheme } from '../app/theme';
import { GlyphShape } from './GlyphShape';

interface Props {
  readonly type: string;
  /** Side in CSS pixels. */
  readonly size?: number;
}

function radiusFor(type: string, size: number): number {
  const { rings, shape } = entityStyleOf(type);
  if (rings === 2) return size * 0.26;
  if (rings === 1) return size * 0.31;
  return size * (shape === 'diamond' ? 0.37 : shape === 'triangle' ? 0.36 : 0.4);
}

/** The sign in a square box. */
export function Glyph({ type, size = 22 }: Props) {
  const theme = useTheme();
  const side = size * (entityStyleOf(type).rings === 2 ? 1.16 : 1);
  return (
    <svg
      className="icon glyph"
      width={size}
      height={size}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      <GlyphShape type={type} radius={radiusFor(type, size)} theme={theme} />
    </svg>
  );
}
