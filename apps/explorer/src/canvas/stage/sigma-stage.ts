/** The one holder of the Sigma instance: scene and emphasis in, pixels out. Sigma's own labels, events and picking are off. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { entityColourOf, LINE_HUES, lineFamilyOf, type Theme } from '@weft/view';
import { createLineProgram, type LineMark } from '../programs/line-program';
import { packEnd, packLineState, packLook, packNodeState, RING } from '../programs/mark-state';
import { createNodeProgram, type NodeMark } from '../programs/node-program';
import type { PaintState } from '../programs/paint-state';
import type { Emphasis } from './emphasis';
import type { Scene, SceneLine, SceneNode } from './scene';
import type { Viewport } from './viewport';

interface NodeAttributes extends NodeMark {
  x: number;
  y: number;
  size: number;
  color: string;
  look: number;
  state: number;
  zIndex: number;
}
interface LineAttributes extends LineMark {
  type: 'straight' | 'curved';
  size: number;
  color: string;
  state: number;
  zIndex: number;
}
type DrawnGraph = MultiDirectedGraph<NodeAttributes, LineAttributes>;

/** Graph units across Sigma's unit square; it fixes Sigma's own scaling, whatever the graph's extent. */
const SPAN = 1000;
const CURVE_PIECES = 14;

/** Draws scenes with Sigma. */
export class SigmaStage {
  private graph: DrawnGraph = new MultiDirectedGraph();
  private readonly sigma: Sigma;
  private readonly stale = { nodes: new Set<string>(), edges: new Set<string>(), order: false };

  constructor(
    container: HTMLElement,
    private readonly paint: PaintState,
    private readonly viewport: Viewport,
  ) {
    this.sigma = new Sigma(this.graph, container, {
      nodeProgramClasses: { mark: createNodeProgram(paint) },
      edgeProgramClasses: {
        straight: createLineProgram(paint, 1),
        curved: createLineProgram(paint, CURVE_PIECES),
      },
      defaultNodeType: 'mark',
      defaultEdgeType: 'straight',
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      zIndex: true,
      stagePadding: 0,
      minCameraRatio: null,
      maxCameraRatio: null,
      allowInvalidContainer: true,
    });
    this.sigma.getMouseCaptor().enabled = false;
    this.sigma.getTouchCaptor().enabled = false;
    const half = SPAN / 2;
    this.sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  }

  /** Draws another scene from the next frame on. */
  show(scene: Scene, emphasis: Emphasis, theme: Theme): void {
    const graph: DrawnGraph = new MultiDirectedGraph();
    for (const [id, node] of scene.nodes) graph.addNode(id, nodeAttributes(node, emphasis, theme));
    for (const [key, drawn] of scene.lines)
      graph.addEdgeWithKey(
        key,
        drawn.line.source,
        drawn.line.target,
        lineAttributes(scene, drawn, { emphasis, theme }),
      );
    this.graph = graph;
    this.stale.nodes.clear();
    this.stale.edges.clear();
    this.stale.order = false;
    this.sigma.setGraph(graph);
  }

  /** Takes over places of some entities at the next draw. */
  move(scene: Scene, ids: Iterable<string>): void {
    for (const id of ids) {
      const node = scene.nodes.get(id);
      if (node === undefined || !this.graph.hasNode(id)) continue;
      const attributes = this.graph.getNodeAttributes(id);
      attributes.x = node.x;
      attributes.y = -node.y;
      this.stale.nodes.add(id);
      for (const key of this.graph.edges(id)) this.stale.edges.add(key);
    }
  }

  /** Takes over who is lit and ringed at the next draw. `reorder` also brings what is lit to the front. */
  emphasise(scene: Scene, emphasis: Emphasis, reorder: boolean): void {
    this.graph.forEachNode((id, attributes) => {
      const node = scene.nodes.get(id);
      const state = node === undefined ? attributes.state : nodeState(node, emphasis);
      if (attributes.state === state) return;
      attributes.state = state;
      attributes.zIndex = depthOf(id, emphasis);
      this.stale.nodes.add(id);
    });
    this.graph.forEachEdge((key, attributes) => {
      const drawn = scene.lines.get(key);
      const state = drawn === undefined ? attributes.state : lineState(drawn, emphasis);
      if (drawn === undefined || attributes.state === state) return;
      attributes.state = state;
      attributes.zIndex = lineDepth(drawn, emphasis);
      this.stale.edges.add(key);
    });
    if (reorder && this.stale.nodes.size + this.stale.edges.size > 0) this.stale.order = true;
  }

  /** Points Sigma's camera where the viewport looks. Does not draw. */
  aim(): void {
    const { viewport } = this;
    this.paint.zoom = viewport.zoom;
    const middle = viewport.middle();
    const x = viewport.x + (viewport.width / 2 - middle.x) / viewport.zoom;
    const y = viewport.y + (viewport.height / 2 - middle.y) / viewport.zoom;
    const ratio = Math.min(viewport.width, viewport.height) / (SPAN * viewport.zoom);
    this.sigma.getCamera().setState({ x: 0.5 + x / SPAN, y: 0.5 - y / SPAN, ratio, angle: 0 });
  }

  /** Draws now, with everything that changed since the last draw. */
  drawNow(): void {
    const { stale } = this;
    if (stale.order) this.sigma.refresh({ schedule: false });
    else {
      const partialGraph = { nodes: [...stale.nodes], edges: [...stale.edges] };
      this.sigma.refresh({ partialGraph, skipIndexation: true, schedule: false });
    }
    stale.nodes.clear();
    stale.edges.clear();
    stale.order = false;
  }

  resize(): void {
    this.sigma.resize(true);
  }

  destroy(): void {
    this.sigma.kill();
  }
}

function nodeAttributes(node: SceneNode, emphasis: Emphasis, theme: Theme): NodeAttributes {
  return {
    x: node.x,
    y: -node.y,
    size: node.radius,
    color: entityColourOf(node.node.type, theme),
    look: packLook(node.node.type),
    state: nodeState(node, emphasis),
    zIndex: depthOf(node.node.id, emphasis),
  };
}

function nodeState(node: SceneNode, emphasis: Emphasis): number {
  const { id, faded } = node.node;
  return packNodeState({
    ring: emphasis.rings.get(id) ?? RING.none,
    focused: emphasis.focusedId === id,
    lit: emphasis.lit?.nodes.has(id) ?? false,
    faded,
  });
}

function depthOf(id: string, emphasis: Emphasis): number {
  if (emphasis.rings.has(id)) return 3;
  return emphasis.lit?.nodes.has(id) === true ? 2 : 1;
}

function lineAttributes(
  scene: Scene,
  drawn: SceneLine,
  by: { readonly emphasis: Emphasis; readonly theme: Theme },
): LineAttributes {
  const end = (id: string): number => {
    const node = scene.nodes.get(id);
    return node === undefined ? 0 : packEnd({ radius: node.radius, rings: node.rings, type: node.node.type });
  };
  return {
    type: drawn.curve === 0 ? 'straight' : 'curved',
    size: drawn.width,
    color: LINE_HUES[by.theme][lineFamilyOf(drawn.line.type)],
    from: end(drawn.line.source),
    to: end(drawn.line.target),
    curve: drawn.curve,
    state: lineState(drawn, by.emphasis),
    zIndex: lineDepth(drawn, by.emphasis),
  };
}

const holds = (drawn: SceneLine, keys: ReadonlySet<string> | undefined): boolean =>
  keys !== undefined && drawn.bundle.some((line) => keys.has(line.key));

function lineState(drawn: SceneLine, emphasis: Emphasis): number {
  return packLineState({
    dash: drawn.dash,
    arrow: drawn.arrow,
    selected:
      holds(drawn, emphasis.selectedLines) ||
      (emphasis.focusedKey !== undefined && holds(drawn, new Set([emphasis.focusedKey]))),
    lit: holds(drawn, emphasis.lit?.lines),
    faded: drawn.bundle.every((line) => line.faded),
    ringedFrom: emphasis.rings.has(drawn.line.source),
    ringedTo: emphasis.rings.has(drawn.line.target),
  });
}

function lineDepth(drawn: SceneLine, emphasis: Emphasis): number {
  if (holds(drawn, emphasis.selectedLines)) return 3;
  return holds(drawn, emphasis.lit?.lines) ? 2 : 1;
}
