/** Badges, dispute marks and pins of nodes: small things whose place follows from the node alone. */
import { BADGE_MIN_ZOOM, LABEL_TYPE, ringReachOf } from '@weft/view';
import { drawnRadius, type SceneNode } from '../stage/scene';
import type { LabelInput } from './label-input';
import type { DrawnBadge, DrawnMark } from './label-picture';

const BADGE_FONT = { size: LABEL_TYPE.badgeSize, weight: LABEL_TYPE.badgeWeight };
const BADGE_HEIGHT = 14;
const MARK_HALF = 6;
/** From the tip of a dispute mark to the middle of a badge under it. */
const UNDER_MARK = BADGE_HEIGHT / 2 + 0.5;

/** Whether any of a node is on the canvas. */
export function isVisible(node: SceneNode, input: LabelInput): boolean {
  const { viewport } = input;
  const x = viewport.toScreenX(node.x);
  const y = viewport.toScreenY(node.y);
  const r = drawnRadius(node, Math.sqrt(viewport.zoom));
  return x > -r && y > -r && x < viewport.width + r && y < viewport.height + r;
}

/** Opacity of what belongs to a node. */
export function opacityOf(id: string, input: LabelInput, faded: number): number {
  const { lit } = input.emphasis;
  return lit === undefined || lit.nodes.has(id) ? 1 : faded;
}

/** The "+n" at a node's upper right; lower right where a dispute mark stands above. */
export function badgeOf(node: SceneNode, input: LabelInput): DrawnBadge | undefined {
  const { viewport } = input;
  if (node.node.more <= 0 || node.node.faded || viewport.zoom < BADGE_MIN_ZOOM) return undefined;
  const corner = cornerOf(node, input, 0.82);
  const mark = markOf(node, input);
  const upper = viewport.toScreenY(node.y) - corner;
  const lower = viewport.toScreenY(node.y) + corner;
  const y = mark === undefined ? upper : Math.max(lower, mark.at.y + mark.half * Math.SQRT2 + UNDER_MARK);
  const x = viewport.toScreenX(node.x) + corner - 4;
  const text = `+${node.node.more}`;
  const width = Math.max(BADGE_HEIGHT, input.measure(text, BADGE_FONT) + 8);
  const box = { x1: x, y1: y - BADGE_HEIGHT / 2, x2: x + width, y2: y + BADGE_HEIGHT / 2 };
  return { id: node.node.id, text, box, opacity: opacityOf(node.node.id, input, input.fades.labels) };
}

/** Marks shrink with the nodes when everything is far away, down to where the sign can still be seen. */
export function markScale(zoom: number): number {
  return Math.min(1, Math.max(0.4, Math.sqrt(zoom)));
}

/** The red diamond at the upper right of a node with a disputed figure. */
export function markOf(node: SceneNode, input: LabelInput): DrawnMark | undefined {
  if (node.node.disputed !== true || node.node.faded) return undefined;
  const { viewport } = input;
  const ringed = input.emphasis.rings.has(node.node.id) ? 1.5 : 0;
  const corner = cornerOf(node, input, 0.8) + 2.5 + ringed;
  return {
    target: { kind: 'entity', id: node.node.id },
    at: { x: viewport.toScreenX(node.x) + corner, y: viewport.toScreenY(node.y) - corner },
    half: MARK_HALF * markScale(viewport.zoom),
    opacity: opacityOf(node.node.id, input, input.fades.nodes),
  };
}

/** The pin at the upper left of a node moved by hand. */
export function pinOf(
  node: SceneNode,
  input: LabelInput,
): { x: number; y: number; opacity: number } | undefined {
  if (!node.pinned || node.node.faded || input.viewport.zoom < BADGE_MIN_ZOOM) return undefined;
  const reach = cornerOf(node, input, 0.8) + 4;
  return {
    x: input.viewport.toScreenX(node.x) - reach,
    y: input.viewport.toScreenY(node.y) - reach,
    opacity: opacityOf(node.node.id, input, input.fades.labels),
  };
}

function cornerOf(node: SceneNode, input: LabelInput, share: number): number {
  const radius = node.radius * Math.sqrt(input.viewport.zoom);
  return radius * share + ringReachOf(radius, node.rings) * 0.7;
}
