/** Sigma as it comes, with the same nodes, lines and places: what the canvas is measured against. */
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { entityColourOf, LINE_HUES, lineFamilyOf, nodeRadiusOf, type RenderGraph } from '@weft/view';
import type { FrameReport, Positions } from '../canvas-api';
import { summarise } from '../report/frame-report';

const HAIR = 0.0004;
const ROUNDS = 300;

/** Draws with default programs and labels, and measures frames as the canvas does. */
export function measureBareSigma(
  container: HTMLElement,
  graph: RenderGraph,
  by: { readonly positions: Positions; readonly seconds: number },
): Promise<FrameReport> {
  const sigma = new Sigma(toSigmaGraph(graph, by.positions), container, { labelDensity: 1 });
  const camera = sigma.getCamera();
  const times: number[] = [];
  const until = performance.now() + by.seconds * 1000;
  return new Promise((resolve) => {
    const step = (): void => {
      const from = performance.now();
      camera.setState({ x: 0.5 + (times.length % 2 === 0 ? HAIR : 0) });
      sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
      const now = performance.now();
      times.push(now - from);
      if (now < until) {
        requestAnimationFrame(step);
        return;
      }
      sigma.kill();
      resolve(summarise(times));
    };
    requestAnimationFrame(step);
  });
}

/** Milliseconds until the same graph is laid out by the plain library, on the page's own thread, and drawn. */
export function pictureOfBareSigma(container: HTMLElement, graph: RenderGraph): Promise<number> {
  const from = performance.now();
  const circle = Object.fromEntries(
    graph.nodes.map(({ id }, i) => [id, { x: Math.cos(i) * i, y: Math.sin(i) * i, pinned: false }]),
  );
  const drawn = toSigmaGraph(graph, circle);
  const settings = forceAtlas2.inferSettings(drawn);
  forceAtlas2.assign(drawn, { iterations: ROUNDS, settings });
  const sigma = new Sigma(drawn, container, { labelDensity: 1 });
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve(performance.now() - from);
      sigma.kill();
    });
  });
}

function toSigmaGraph(graph: RenderGraph, positions: Positions): MultiDirectedGraph {
  const drawn = new MultiDirectedGraph();
  for (const node of graph.nodes) {
    const { x = 0, y = 0 } = positions[node.id] ?? {};
    const size = nodeRadiusOf(node.degree);
    drawn.addNode(node.id, { x, y: -y, size, label: node.name, color: entityColourOf(node.type, 'light') });
  }
  for (const line of graph.lines)
    drawn.addEdgeWithKey(line.key, line.source, line.target, {
      size: 1,
      color: LINE_HUES.light[lineFamilyOf(line.type)],
    });
  return drawn;
}
