/** What is drawn and how it stands just now: entities with places, lines with their curve, what is lit. */
import {
  dashOf,
  entityStyleOf,
  FAN_LIMIT,
  hasArrow,
  hubsOf,
  lineWidthOf,
  nodeRadiusOf,
  ringReachOf,
  type RenderGraph,
  type RenderLine,
  type RenderNode,
} from '@weft/view';
import type { Positions } from '../canvas-api';

/** An entity with its place. `x` and `y` change when it is dragged or laid out. */
export interface SceneNode {
  readonly node: RenderNode;
  readonly radius: number;
  readonly rings: number;
  readonly hub: boolean;
  x: number;
  y: number;
  pinned: boolean;
}

/** A line as drawn; `bundle` holds all relationships that are drawn as this one. */
export interface SceneLine {
  readonly line: RenderLine;
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly arrow: boolean;
  /** Bend as a share of the length; the sign is seen from the line's own source. */
  readonly curve: number;
  readonly bundle: readonly RenderLine[];
}

/** The scene. Replaced as a whole when the graph changes. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  /** By the key of the relationship drawn; every key of a bundle leads to it through `lineOf`. */
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly lineOf: ReadonlyMap<string, SceneLine>;
  readonly graph: RenderGraph;
}

/** A scene without anything. */
export function emptyScene(): Scene {
  const zero = { notExpanded: 0, filtered: 0, hiddenByHand: 0, overLimit: 0 };
  return {
    nodes: new Map(),
    lines: new Map(),
    lineOf: new Map(),
    graph: {
      nodes: [],
      lines: [],
      shown: { nodes: 0, lines: 0, candidates: 0 },
      total: { nodes: 0, lines: 0 },
      notShown: { nodes: zero, lines: { ...zero, saidByAnother: 0 } },
    },
  };
}

/** Builds the scene of a graph from known places; entities without one are left out. */
export function buildScene(graph: RenderGraph, positions: Positions): Scene {
  const hubs = hubsOf(graph.nodes);
  const nodes = new Map<string, SceneNode>();
  for (const node of graph.nodes) {
    const place = positions[node.id];
    if (place === undefined) continue;
    nodes.set(node.id, {
      node,
      radius: nodeRadiusOf(node.degree),
      rings: entityStyleOf(node.type).rings,
      hub: hubs.has(node.id),
      x: place.x,
      y: place.y,
      pinned: place.pinned,
    });
  }
  const lines = new Map<string, SceneLine>();
  const lineOf = new Map<string, SceneLine>();
  for (const drawn of fansOf(graph.lines, nodes)) {
    lines.set(drawn.line.key, drawn);
    for (const each of drawn.bundle) lineOf.set(each.key, drawn);
  }
  return { nodes, lines, lineOf, graph };
}

/** Radius of an entity with its rings, as drawn at a size factor. */
export function drawnRadius(node: Pick<SceneNode, 'radius' | 'rings'>, factor: number): number {
  const radius = node.radius * factor;
  return radius + ringReachOf(radius, node.rings);
}

/** Bend between neighbours in a fan. */
const FAN_STEP = 0.16;

function fansOf(lines: readonly RenderLine[], nodes: ReadonlyMap<string, SceneNode>): readonly SceneLine[] {
  const pairs = new Map<string, RenderLine[]>();
  for (const line of lines) {
    if (line.source === line.target || !nodes.has(line.source) || !nodes.has(line.target)) continue;
    const ends = line.source < line.target ? [line.source, line.target] : [line.target, line.source];
    const pair = JSON.stringify(ends);
    const fan = pairs.get(pair);
    if (fan === undefined) pairs.set(pair, [line]);
    else fan.push(line);
  }
  return [...pairs.values()].flatMap((fan) => drawFan(fan));
}

function drawFan(fan: readonly RenderLine[]): readonly SceneLine[] {
  const sorted = [...fan].sort((a, b) => Number(a.faded) - Number(b.faded) || (a.key < b.key ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return [];
  if (sorted.length > FAN_LIMIT) return [toSceneLine(first, 0, sorted)];
  return sorted.map((line, i) => {
    const bend = (i - (sorted.length - 1) / 2) * FAN_STEP;
    return toSceneLine(line, line.source < line.target ? bend : -bend, [line]);
  });
}

function toSceneLine(line: RenderLine, curve: number, bundle: readonly RenderLine[]): SceneLine {
  return {
    line,
    width: lineWidthOf(line),
    dash: dashOf(line),
    arrow: bundle.length === 1 && hasArrow(line.type),
    curve: curve + 0,
    bundle,
  };
}
