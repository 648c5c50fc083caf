/** The room each node asks for: its mark alone in large pictures, its mark with its label in small ones. */
import type { LayoutNode } from './layout-graph';
import type { Boxes } from './separate';

/** Above this many nodes labels can't all be shown, so only marks are kept apart. */
const LABELS_UP_TO = 160;
const GAP = 7;

/** Boxes of nodes, centred on them; a label's room is shared between the sides it may take. */
export function boxesOf(nodes: readonly LayoutNode[], isFixed: (index: number) => boolean): Boxes {
  const withLabels = nodes.length <= LABELS_UP_TO;
  const halfWidth = Float64Array.from(nodes, (node) =>
    Math.max(node.radius + GAP, withLabels ? node.labelWidth * 0.46 : 0),
  );
  const halfHeight = Float64Array.from(
    nodes,
    (node) => node.radius + GAP + (withLabels ? node.labelHeight * 0.46 : 0),
  );
  return { halfWidth, halfHeight, isFixed };
}
