/** A piece of line as the canvas draws it: family colour and width, dash for certainty, mark for disputed. */
import { DASH_PATTERNS, LINE_HUES, LINE_WIDTHS, type LineDash, type LineFamily } from '@weft/view';
import { useTheme } from '../app/theme';

interface Props {
  readonly family?: LineFamily;
  readonly dash?: LineDash;
  readonly disputed?: boolean;
  /** The mark of a dispute without a line. */
  readonly markOnly?: boolean;
  readonly width?: number;
}

/** Without a family the line takes the colour of the text. */
export function LineSwatch({
  family,
  dash = 'solid',
  disputed = false,
  markOnly = false,
  width = 26,
}: Props) {
  const theme = useTheme();
  const middle = width / 2;
  return (
    <svg className="icon swatch" width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true">
      {markOnly ? null : (
        <path
          d={`M1 6H${width - 1}`}
          stroke={family ? LINE_HUES[theme][family] : 'var(--ink2)'}
          strokeWidth={family ? LINE_WIDTHS[family] + 0.3 : 1.8}
          strokeDasharray={DASH_PATTERNS[dash].join(' ')}
          strokeLinecap={dash === 'dotted' ? 'round' : 'butt'}
        />
      )}
      {disputed || markOnly ? (
        <>
          <rect
            x={middle - 4}
            y={2}
            width={8}
            height={8}
            rx={1.5}
            transform={`rotate(45 ${middle} 6)`}
            fill="var(--bad)"
          />
          <path
            d={`M${middle} 4.1v2.3M${middle} 8.1v.1`}
            stroke="#fff"
            strokeWidth={1.3}
            strokeLinecap="round"
          />
        </>
      ) : null}
    </svg>
  );
}
