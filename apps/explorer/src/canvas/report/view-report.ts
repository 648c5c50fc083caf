/** The drawing as diagnostics and tests see it: in CSS pixels of the page, without what is faded. */
import type { CanvasView } from '../canvas-api';
import type { CanvasCore } from '../stage/canvas-core';

/** Reads the canvas as it stands. */
export function reportView(core: CanvasCore): CanvasView {
  const { scene, viewport } = core;
  const page = core.root.getBoundingClientRect();
  const factor = Math.sqrt(viewport.zoom);
  const nodes = [...scene.nodes.values()]
    .filter(({ node }) => !node.faded)
    .map(({ node, x, y, radius, pinned }) => ({
      id: node.id,
      type: node.type,
      name: node.name,
      x: page.left + viewport.toScreenX(x),
      y: page.top + viewport.toScreenY(y),
      r: radius * factor,
      pinned,
      more: node.more,
    }));
  const lines = scene.graph.lines
    .filter((line) => !line.faded)
    .map(({ key, source, target, type, certainty, status }) => ({
      key,
      source,
      target,
      type,
      certainty,
      status,
    }));
  const labels = core.labels.picture.labels.map(({ id, box }) => ({
    id,
    x: page.left + box.x1,
    y: page.top + box.y1,
    width: box.x2 - box.x1,
    height: box.y2 - box.y1,
  }));
  return { settled: core.loop.settled, nodes, lines, labels, timings: core.timings };
}
