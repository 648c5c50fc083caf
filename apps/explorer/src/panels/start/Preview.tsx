/** The picture in the preview card. It is decoration for eyes; its numbers stand in words below it. */
import type { GraphSlice } from '@weft/contract';
import { LINE_HUES, LINE_WIDTHS } from '@weft/view';
import { useMemo } from 'react';
import { useTheme } from '../../app/theme';
import { GlyphShape } from '../../ui/GlyphShape';
import { BOX, toPreview, type PreviewLabel } from './preview-picture';

function Label({ label }: { readonly label: PreviewLabel }) {
  const { x1, y1, x2 } = label.box;
  const at = { left: x1, center: (x1 + x2) / 2, right: x2 }[label.align];
  const anchor = { left: 'start', center: 'middle', right: 'end' } as const;
  return (
    <text x={at} y={y1 + 11} textAnchor={anchor[label.align]} className="preview-label">
      {label.text}
    </text>
  );
}

/** The overview, small. */
export function Preview({ slice }: { readonly slice: GraphSlice }) {
  const theme = useTheme();
  const { nodes, lines, labels } = useMemo(() => toPreview(slice), [slice]);
  const smallFirst = [...nodes].sort((a, b) => a.r - b.r);
  return (
    <svg className="preview" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      {lines.map(({ key, from, to, family, dash }) => (
        <line
          key={key}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={LINE_HUES[theme][family]}
          strokeWidth={family === 'together' ? LINE_WIDTHS.together - 0.2 : 1}
          strokeDasharray={dash}
        />
      ))}
      {smallFirst.map((node) => (
        <g key={node.id} transform={`translate(${node.x} ${node.y})`}>
          <GlyphShape type={node.type} radius={node.r} theme={theme} iconFrom={7.5} ground="var(--canvas)" />
        </g>
      ))}
      {labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </svg>
  );
}
