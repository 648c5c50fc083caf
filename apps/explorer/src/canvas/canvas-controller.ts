/** The public controller: each method in a line or two over the core. */
import type { CanvasController, CanvasTarget } from './canvas-api';
import type { LayoutRunner } from './placing/layout-runner';
import type { GraphShower } from './placing/show-graph';
import { measureFrames } from './report/frame-report';
import { reportView } from './report/view-report';
import type { CanvasCore } from './stage/canvas-core';
import { nearestNode, nextLine } from './stage/keyboard-walk';
import { drawnRadius } from './stage/scene';

const REVEAL_MARGIN = 36;

/** Wraps a core. */
export function toController(
  core: CanvasCore,
  parts: { readonly shower: GraphShower; readonly runner: LayoutRunner; readonly destroy: () => void },
): CanvasController {
  return {
    ...cameraMethods(core),
    ...walkingMethods(core),
    setData: (graph, request = {}) => parts.shower.show(graph, request),
    setSettings: (settings) => core.setSettings(settings),
    setSelection: (selection) => core.attend({ selection }),
    setFocus: (focus) => core.attend({ focus }),
    setHover: (hover: CanvasTarget) => core.attend({ hover }),
    setObstacles(boxes) {
      const page = core.root.getBoundingClientRect();
      core.obstacles = boxes.map((box) => ({
        x1: box.x - page.left,
        y1: box.y - page.top,
        x2: box.x - page.left + box.width,
        y2: box.y - page.top + box.height,
      }));
      core.loop.touch();
    },
    relayout: () => parts.shower.show(core.scene.graph, { layout: 'full', camera: 'fit' }),
    stopPlacing: () => parts.runner.stop(),
    pin(ids, pinned) {
      for (const id of ids) {
        const node = core.scene.nodes.get(id);
        if (node !== undefined) node.pinned = pinned;
      }
      core.loop.touch();
    },
    positions: () => core.positions(),
    view: () => reportView(core),
    frames: (seconds) => measureFrames(core, seconds),
    on: (name, listener) => core.events.on(name, listener),
    destroy: parts.destroy,
  };
}

function cameraMethods(
  core: CanvasCore,
): Pick<CanvasController, 'setInsets' | 'fit' | 'reveal' | 'zoomBy' | 'resetZoom' | 'camera' | 'setCamera'> {
  const { viewport } = core;
  const zoomTo = (factor: number): void => {
    core.moveCamera(viewport.zoomedAt(viewport.middle(), factor), true);
    core.fitted = false;
  };
  return {
    setInsets(insets) {
      viewport.reframe(() => {
        viewport.insets = insets;
      });
      core.loop.touch();
    },
    fit: (ids) => core.fit(ids, true),
    reveal(id) {
      const node = core.scene.nodes.get(id);
      if (node === undefined) return;
      const free = viewport.freeArea();
      const reach = drawnRadius(node, Math.sqrt(viewport.zoom)) + REVEAL_MARGIN;
      const x = viewport.toScreenX(node.x);
      const y = viewport.toScreenY(node.y);
      const dx = Math.max(0, free.x1 + reach - x) + Math.min(0, free.x2 - reach - x);
      const dy = Math.max(0, free.y1 + reach - y) + Math.min(0, free.y2 - reach - y);
      if (dx === 0 && dy === 0) return;
      const { zoom } = viewport;
      core.moveCamera({ x: viewport.x - dx / zoom, y: viewport.y - dy / zoom, zoom }, true);
    },
    zoomBy: zoomTo,
    resetZoom: () => zoomTo(1 / viewport.zoom),
    camera: () => viewport.state(),
    setCamera(camera, options = {}) {
      core.moveCamera(camera, options.glide === true);
      core.fitted = false;
    },
  };
}

function walkingMethods(core: CanvasCore): Pick<CanvasController, 'nearest' | 'nextLine' | 'pagePointOf'> {
  return {
    nearest(from, direction) {
      const node = from === undefined ? undefined : core.scene.nodes.get(from);
      const { x, y } = node ?? core.viewport;
      return nearestNode(core.scene, { x, y, id: from }, direction);
    },
    nextLine: (id, after, step) => nextLine(core.scene, id, { after, step }),
    pagePointOf(id) {
      const node = core.scene.nodes.get(id);
      if (node === undefined) return undefined;
      const page = core.root.getBoundingClientRect();
      return {
        x: page.left + core.viewport.toScreenX(node.x),
        y: page.top + core.viewport.toScreenY(node.y),
      };
    },
  };
}
