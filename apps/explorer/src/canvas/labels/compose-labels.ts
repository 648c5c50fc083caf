/** Station: scene, camera and emphasis to the label picture. Nodes and small marks take their room first, then words, then names. */
import {
  buildLabelBlock,
  createBoxIndex,
  LABEL_MIN_ZOOM,
  LABEL_TYPE,
  placeLabels,
  type LabelBlock,
  type LabelCandidate,
  type LabelField,
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
const HUB_PRIORITY = 2000;
/** From here on, neighbours of what is selected and up, a name goes before the words on lines. */
const FOREMOST_PRIORITY = 2900;
/** So many of what is selected, hovered or focused are named whatever is in the way. */
const MUST_BE_NAMED = 12;
/** Entities with so many lines may be named where only hubs are. */
const NAMED_FROM_AFAR = 5;
/** Marks below this radius on the screen carry no sign. */
const SMALL_RADIUS = 7.5;
const GAP = 4;

/** Composes the whole label layer. No two labels overlap, and none touches a node, badge, mark or word. */
export function composeLabels(input: LabelInput): LabelPicture {
  const visible = [...input.scene.nodes.values()].filter((node) => isVisible(node, input));
  const field = fieldOf(visible, input);
  const badges = visible.flatMap((node) => badgeOf(node, input) ?? []);
  const marks = [...visible.flatMap((node) => markOf(node, input) ?? []), ...lineMarks(input)];
  for (const badge of badges) field.taken.add(badge.box);
  for (const mark of marks) field.taken.add(markBox(mark));
  const names = orderNames(visible, input, field.budget);
  const foremost = placeNames(names.foremost, input, { ...field, budget: names.foremost.length });
  const pills = lineWords(input, field.taken);
  const others = placeNames(names.others, input, {
    ...field,
    budget: Math.max(0, field.budget - foremost.length),
  });
  const labels = [...foremost, ...others];
  return { labels, badges, marks, pills, pins: visible.flatMap((node) => pinOf(node, input) ?? []) };
}

/** What is taken before any name has a place. Marks too small to carry a sign don't keep hubs from their names. */
function fieldOf(visible: readonly SceneNode[], input: LabelInput): LabelField {
  const { viewport, density } = input;
  const taken = createBoxIndex();
  const minor = createBoxIndex();
  const factor = Math.sqrt(viewport.zoom);
  for (const box of input.obstacles) taken.add(box);
  for (const node of visible) {
    const small = node.radius * factor < SMALL_RADIUS && priorityOf(node, input) < HUB_PRIORITY;
    (small ? minor : taken).add(nodeBox(node, input), node.node.id);
  }
  const free = viewport.freeArea();
  const area = (free.x2 - free.x1) * (free.y2 - free.y1);
  return {
    taken,
    minor,
    budget: Math.ceil((area * density) / LABEL_TYPE.areaEach),
    bounds: { x1: free.x1 + EDGE, y1: free.y1 + EDGE, x2: free.x2 - EDGE, y2: free.y2 - EDGE },
    segments: segmentsOf(input),
  };
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

/** The forms of a label: in full, without its second line, narrower. */
type Blocks = Map<string, readonly LabelBlock[]>;

/** Names that go before the words on lines, and those that take what room is left; most important first. */
function orderNames(
  visible: readonly SceneNode[],
  input: LabelInput,
  budget: number,
): { readonly foremost: readonly SceneNode[]; readonly others: readonly SceneNode[] } {
  const wanted = visible
    .filter((node) => wantsName(node, input))
    .sort((a, b) => priorityOf(b, input) - priorityOf(a, input) || (a.node.id < b.node.id ? -1 : 1));
  const first = wanted.findIndex((node) => priorityOf(node, input) < FOREMOST_PRIORITY);
  const end = Math.min(first < 0 ? wanted.length : first, Math.max(budget, MUST_BE_NAMED));
  return { foremost: wanted.slice(0, end), others: wanted.slice(end, end + budget * 3) };
}

function placeNames(
  nodes: readonly SceneNode[],
  input: LabelInput,
  field: LabelField,
): readonly DrawnLabel[] {
  const blocks: Blocks = new Map();
  const candidates = nodes.map((node, i) => toCandidate(node, input, { blocks, rank: i }));
  return placeLabels(candidates, field).map((label) => toDrawn(label, blocks, input));
}

function wantsName(node: SceneNode, input: LabelInput): boolean {
  if (node.node.faded) return false;
  const { emphasis } = input;
  const { id } = node.node;
  if (isMeant(id, input)) return true;
  if (input.density <= 0) return false;
  if (input.viewport.zoom < LABEL_MIN_ZOOM) return node.hub || node.node.degree >= NAMED_FROM_AFAR;
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
  return (node.hub ? HUB_PRIORITY : 1000) + Math.min(899, node.node.degree);
}

function toCandidate(
  node: SceneNode,
  input: LabelInput,
  by: { readonly blocks: Blocks; readonly rank: number },
): LabelCandidate {
  const { id } = node.node;
  const { emphasis, viewport } = input;
  const selected = emphasis.rings.has(id);
  const blocks = formsOf(node, input);
  const [full = NO_BLOCK, ...others] = blocks;
  const far = viewport.zoom < LABEL_MIN_ZOOM;
  const badge = badgeOf(node, input);
  const x = viewport.toScreenX(node.x);
  by.blocks.set(id, blocks);
  return {
    id,
    x,
    y: viewport.toScreenY(node.y),
    radius: drawnRadius(node, Math.sqrt(viewport.zoom)) + GAP + (selected ? RING_REACH - 3 : 0),
    width: full.width,
    height: full.height,
    others,
    badgeReach: badge === undefined ? undefined : badge.box.x2 - x + 2,
    priority: priorityOf(node, input),
    before: input.before.get(id),
    must: isMeant(id, input) && by.rank < MUST_BE_NAMED,
    roams: node.hub,
    overMinor: far,
  };
}

/** Forms of a name, the best first; one that is no smaller than the one before is left out. */
function formsOf(node: SceneNode, input: LabelInput): readonly LabelBlock[] {
  const { id, name, nameZh } = node.node;
  const { emphasis } = input;
  const second = node.hub || node.pinned || emphasis.chosen.has(id) || emphasis.hoveredId === id;
  const wish = { name, nameZh, mode: input.names, selected: emphasis.rings.has(id), hub: node.hub };
  const full = buildLabelBlock({ ...wish, second }, input.measure);
  const short = buildLabelBlock({ ...wish, second: false }, input.measure);
  const narrow = buildLabelBlock(
    { ...wish, second: false, wrapWidth: LABEL_TYPE.narrowWidth },
    input.measure,
  );
  return [
    full,
    ...(short.height < full.height ? [short] : []),
    ...(narrow.width < short.width && !isCut(narrow) ? [narrow] : []),
  ];
}

const isCut = (block: LabelBlock): boolean => block.lines.some((line) => line.text.endsWith('…'));

function toDrawn(label: PlacedLabel, blocks: Blocks, input: LabelInput): DrawnLabel {
  const block = blocks.get(label.id)?.[label.form] ?? NO_BLOCK;
  const opacity = opacityOf(label.id, input, input.fades.labels);
  return { ...label, block, opacity, dim: opacity < 1, chip: label.over };
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
