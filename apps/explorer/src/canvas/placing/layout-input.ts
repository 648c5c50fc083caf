/** Entities as the layout wants them: sizes, room for labels, and what must not move. */
import {
  entityStyleOf,
  estimateWidth,
  LABEL_TYPE,
  nodeRadiusOf,
  outerRadiusOf,
  type LayoutNode,
  type RenderNode,
} from '@weft/view';
import type { Position } from '../canvas-api';

/** Builds the layout's node. Label room is estimated without fonts, so that it is the same on every machine. */
export function toLayoutNode(node: RenderNode, fixed: Position | undefined, named = false): LayoutNode {
  const width = estimateWidth(node.name, LABEL_TYPE.size);
  const lines = Math.min(LABEL_TYPE.maxLatinLines, Math.ceil(width / LABEL_TYPE.wrapWidth));
  return {
    id: node.id,
    radius: outerRadiusOf(nodeRadiusOf(node.degree), entityStyleOf(node.type).rings),
    labelWidth: Math.min(width, LABEL_TYPE.wrapWidth),
    labelHeight: lines * LABEL_TYPE.size * LABEL_TYPE.lineHeight,
    named,
    fixed: fixed === undefined ? undefined : { x: fixed.x, y: fixed.y },
  };
}
