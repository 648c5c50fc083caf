/** Station: scene, camera and emphasis to the label picture. Nodes and small marks take their room first, then words, then names. */
import {
  buildLabelBlock,
  createBoxIndex,
  LABEL_MIN_ZOOM,
  LABEL_TYPE,
  placeLabels,
  type BoxIndex,
  type LabelBlock,
  type LabelCandidate,
  type PlacedLabel,
  type Segment,
} from '@weft/view';
import { pathOf } from '../stage/line-geometry';
import { drawnRadius, type SceneNode } from '../stage/scene';
import type { LabelInput } from './label-input';
import type { DrawnLabel, DrawnMark, LabelPicture } from './label-picture';
import { badgeOf, isVisible, markOf, opacityOf, pinOf } from './place-furniture';
import { lineMarks, lineWords } from './place-line-words';

const EDGE = 6;
const NO_BLOCK: LabelBlock = { lines: [], width: 0, height: 0, lineHeight: 0 };
/** Above this many lines, where labels lie on lines is left to chance: nobody could follow a line anyway. */
const MOST_SEGMENTS = 1200;
const RING_REACH = 9;
const GAP = 4;

/** Composes the whole label layer. No two labels overlap, and none touches a node, badge, mark or word. */
export function composeLabels(input: LabelInput): LabelPicture {
  const visible = [...input.scene.nodes.values()].filter((node) => isVisible(node, input));
  const taken = createBoxIndex();
  for (const box of input.obstacles) taken.add(box);
  for (const node of visible) taken.add(nodeBox(node, input), node.node.id);
  const badges = visible.flatMap((node) => badgeOf(node, input) ?? []);
  const marks = [...visible.flatMap((node) => markOf(node, input) ?? []), ...lineMarks(input)];
  for (const badge of badges) taken.add(badge.box);
  for (const mark of marks) taken.add(markBox(mark));
  const pills = lineWords(input, taken);
  const labels = placeNames(visible, input, taken);
  return { labels, badges, marks, pills, pins: visible.flatMap((node) => pinOf(node, input) ?? []) };
}

function nodeBox(node: SceneNode, input: LabelInput): { x1: number; y1: number; x2: number; y2: number } {
  const x = input.viewport.toScreenX(node.x);
  const y = input.viewport.toScreenY(node.y);
  const ringed = input.emphasis.rings.has(node.node.id) ? 5 : 0;
  const r = drawnRadius(node, Math.sqrt(input.viewport.zoom)) + 1 + ringed;
  return { x1: x - r, y1: y - r, x2: x + r, y2: y + r };
}

function markBox(mark: DrawnMark): { x1: number; y1: number; x2: number; y2: number } {
  const reach = mark.half * 1.5;
  return { x1: mark.at.x - reach, y1: mark.at.y - reach, x2: mark.at.x + reach, y2: mark.at.y + reach };
}

/** A label in full and, where it has a second line, without it. */
type Blocks = Map<string, { readonly full: LabelBlock; readonly short: LabelBlock | undefined }>;

function placeNames(
  visible: readonly SceneNode[],
  input: LabelInput,
  taken: BoxIndex,
): readonly DrawnLabel[] {
  const free = input.viewport.freeArea();
  const budget = Math.ceil(((free.x2 - free.x1) * (free.y2 - free.y1) * input.density) / LABEL_TYPE.areaEach);
  const wanted = visible
    .filter((node) => wantsName(node, input))
    .sort((a, b) => priorityOf(b, input) - priorityOf(a, input) || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, budget * 3);
  const blocks: Blocks = new Map();
  const candidates = wanted.map((node) => toCandidate(node, input, blocks));
  const placed = placeLabels(candidates, {
    taken,
    budget,
    bounds: { x1: free.x1 + EDGE, y1: free.y1 + EDGE, x2: free.x2 - EDGE, y2: free.y2 - EDGE },
    segments: segmentsOf(input),
  });
  const drawn = placed.map((label) => toDrawn(label, blocks, input));
  return [...drawn, ...chipsFor(candidates, placed, { blocks, input })];
}

function wantsName(node: SceneNode, input: LabelInput): boolean {
  if (node.node.faded) return false;
  const { emphasis } = input;
  const { id } = node.node;
  if (isMeant(id, input)) return true;
  if (input.density <= 0) return false;
  if (input.viewport.zoom < LABEL_MIN_ZOOM) return node.hub;
  return emphasis.fade !== 'hover' || emphasis.lit?.nodes.has(id) === true || input.before.has(id);
}

function isMeant(id: string, { emphasis }: LabelInput): boolean {
  return emphasis.rings.has(id) || emphasis.hoveredId === id || emphasis.focusedId === id;
}

/** Selected, hovered, pinned, neighbour, hub, size. */
function priorityOf(node: SceneNode, { emphasis }: LabelInput): number {
  const { id } = node.node;
  if (emphasis.rings.has(id)) return 6000 + node.radius;
  if (emphasis.hoveredId === id || emphasis.focusedId === id) return 5000;
  if (node.pinned) return 4000 + node.radius;
  if (emphasis.chosen.has(id)) return 3000 + node.radius;
  if (emphasis.lit?.nodes.has(id) === true) return 2900 + node.radius;
  return (node.hub ? 2000 : 1000) + node.radius;
}

function toCandidate(node: SceneNode, input: LabelInput, blocks: Blocks): LabelCandidate {
  const { id, name, nameZh } = node.node;
  const { emphasis, viewport } = input;
  const selected = emphasis.rings.has(id);
  const second = node.hub || node.pinned || emphasis.chosen.has(id) || emphasis.hoveredId === id;
  const wish = { name, nameZh, mode: input.names, selected, hub: node.hub };
  const full = buildLabelBlock({ ...wish, second }, input.measure);
  const short = second ? buildLabelBlock({ ...wish, second: false }, input.measure) : undefined;
  blocks.set(id, { full, short });
  return {
    id,
    x: viewport.toScreenX(node.x),
    y: viewport.toScreenY(node.y),
    radius: drawnRadius(node, Math.sqrt(viewport.zoom)) + GAP + (selected ? RING_REACH - 3 : 0),
    width: full.width,
    height: full.height,
    short: short !== undefined && short.height < full.height ? short : undefined,
    priority: priorityOf(node, input),
    before: input.before.get(id),
  };
}

function toDrawn(label: PlacedLabel, blocks: Blocks, input: LabelInput): DrawnLabel {
  const forms = blocks.get(label.id);
  const block = (label.short ? forms?.short : forms?.full) ?? NO_BLOCK;
  const opacity = opacityOf(label.id, input, input.fades.labels);
  return { ...label, block, opacity, dim: opacity < 1, chip: false };
}

/** A hovered or focused node without room still shows its name, on a ground of its own. */
function chipsFor(
  candidates: readonly LabelCandidate[],
  placed: readonly PlacedLabel[],
  by: { readonly blocks: Blocks; readonly input: LabelInput },
): readonly DrawnLabel[] {
  const { hoveredId, focusedId } = by.input.emphasis;
  const done = new Set(placed.map((label) => label.id));
  return candidates
    .filter((each) => (each.id === hoveredId || each.id === focusedId) && !done.has(each.id))
    .map((each) => {
      const x1 = each.x + each.radius + 4;
      const y1 = each.y - each.height / 2;
      const box = { x1, y1, x2: x1 + each.width, y2: y1 + each.height };
      const label: PlacedLabel = { id: each.id, side: 'r', align: 'left', short: false, box };
      return { ...toDrawn(label, by.blocks, by.input), opacity: 1, dim: false, chip: true };
    });
}

function segmentsOf(input: LabelInput): readonly Segment[] {
  const { scene, emphasis } = input;
  if (scene.lines.size > MOST_SEGMENTS) return [];
  return [...scene.lines.values()].flatMap((drawn) => {
    const path = pathOf(scene, drawn, input.viewport);
    if (path === undefined || drawn.line.faded) return [];
    const lit = emphasis.lit === undefined || emphasis.lit.lines.has(drawn.line.key);
    const { from, to } = path;
    return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight: lit ? 1 : 0.4 }];
  });
}
