/** The room each node asks for: its mark alone in large pictures, its mark with its label in small ones. */
import { expectedZoomOf } from './frame-picture';
import type { LayoutNode } from './layout-graph';
import type { Boxes, HangingBox } from './separate';

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

/** Beyond this many, room for names would tear holes into the picture. */
const NAMES_UP_TO = 800;
/** Pixels kept free round a name, and between a name and what is below or above. */
const NAME_MARGIN_X = 16;
const NAME_MARGIN_Y = 16;

/** Room for names in large pictures, seen whole: boxes that hang at the right of their nodes. */
export function nameRooms(nodes: readonly LayoutNode[]): readonly HangingBox[] {
  if (nodes.length <= LABELS_UP_TO || nodes.length > NAMES_UP_TO) return [];
  const zoom = expectedZoomOf(nodes.length);
  return nodes.flatMap((node, owner) => {
    if (node.named !== true) return [];
    const halfWidth = (node.labelWidth + NAME_MARGIN_X) / zoom / 2;
    const halfHeight = (node.labelHeight + NAME_MARGIN_Y) / zoom / 2;
    return [{ owner, dx: node.radius / Math.sqrt(zoom) + halfWidth, halfWidth, halfHeight }];
  });
}
