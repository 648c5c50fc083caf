/** The small picture of the graph: the canvas's own layout and style, scaled into a box, with its hubs named. */
import type { GraphSlice, SliceNode, SliceRelation } from '@weft/contract';
import {
  computeLayout,
  createBoxIndex,
  dashOf,
  DASH_PATTERNS,
  entityStyleOf,
  estimateWidth,
  hubsOf,
  lineFamilyOf,
  outerRadiusOf,
  placeLabels,
  type LineFamily,
  type PlacedLabel,
} from '@weft/view';

/** Size of the box in CSS pixels. */
export const BOX = { width: 530, height: 424 } as const;
const EDGE = 26;
const FONT = 11.5;

/** An entity in the picture. */
export interface PreviewNode extends SliceNode {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A line in the picture. */
export interface PreviewLine {
  readonly key: string;
  readonly from: PreviewNode;
  readonly to: PreviewNode;
  readonly family: LineFamily;
  readonly dash: string;
}

export interface PreviewLabel extends PlacedLabel {
  readonly text: string;
}

/** What to draw, lines first. */
export interface PreviewPicture {
  readonly nodes: readonly PreviewNode[];
  readonly lines: readonly PreviewLine[];
  readonly labels: readonly PreviewLabel[];
}

const radiusOf = (degree: number) => Math.min(13, 3.6 + 1.5 * Math.sqrt(degree));

function scaled(slice: GraphSlice): readonly PreviewNode[] {
  const sized = slice.nodes.map((node) => ({
    id: node.id,
    radius: radiusOf(node.degree) * 1.6,
    labelWidth: 24,
    labelHeight: 14,
  }));
  const places = computeLayout(sized, slice.relations);
  const points = [...places.values()];
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const sx = (BOX.width - 2 * EDGE) / Math.max(1, right - left);
  const sy = (BOX.height - 2 * EDGE) / Math.max(1, bottom - top);
  return slice.nodes.map((node) => {
    const at = places.get(node.id) ?? { x: 0, y: 0 };
    return { ...node, x: EDGE + (at.x - left) * sx, y: EDGE + (at.y - top) * sy, r: radiusOf(node.degree) };
  });
}

function lineOf(relation: SliceRelation, nodes: ReadonlyMap<string, PreviewNode>): readonly PreviewLine[] {
  const [from, to] = [nodes.get(relation.source), nodes.get(relation.target)];
  if (!from || !to) return [];
  return [
    {
      key: relation.key,
      from,
      to,
      family: lineFamilyOf(relation.type),
      dash: DASH_PATTERNS[dashOf(relation)].join(' '),
    },
  ];
}

const reachOf = (node: PreviewNode) => outerRadiusOf(node.r, entityStyleOf(node.type).rings) + 2;

function labelsOf(nodes: readonly PreviewNode[], lines: readonly PreviewLine[]): readonly PreviewLabel[] {
  const hubs = hubsOf(nodes);
  const taken = createBoxIndex();
  for (const node of nodes) {
    const reach = reachOf(node);
    taken.add({ x1: node.x - reach, y1: node.y - reach, x2: node.x + reach, y2: node.y + reach }, node.id);
  }
  const wanted = nodes.filter((node) => hubs.has(node.id) && node.name.length <= 28);
  const names = new Map(wanted.map((node) => [node.id, node.name]));
  const placed = placeLabels(
    wanted.map((node) => ({
      id: node.id,
      x: node.x,
      y: node.y,
      radius: reachOf(node),
      width: estimateWidth(node.name, FONT),
      height: FONT * 1.25,
      priority: node.degree,
    })),
    {
      taken,
      bounds: { x1: 4, y1: 4, x2: BOX.width - 4, y2: BOX.height - 4 },
      segments: lines.map(({ from, to }) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight: 1 })),
      budget: 8,
    },
  );
  return placed.map((label) => ({ ...label, text: names.get(label.id) ?? '' }));
}

/** Draws an overview into the box. The same overview gives the same picture. */
export function toPreview(slice: GraphSlice): PreviewPicture {
  const nodes = scaled(slice);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = slice.relations.flatMap((relation) => lineOf(relation, byId));
  return { nodes, lines, labels: labelsOf(nodes, lines) };
}
