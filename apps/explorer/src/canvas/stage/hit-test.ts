/** What is under a point of the canvas, top to bottom: badges, nodes, names, words, lines. */
import type { CanvasTarget, PagePoint } from '../canvas-api';
import type { LabelLayer } from '../labels/label-layer';
import { distanceTo, pathOf } from './line-geometry';
import { drawnRadius, type Scene } from './scene';
import type { Viewport } from './viewport';

const NODE_MARGIN = 3;
const LINE_MARGIN = 5;

/** What a press would act on. */
export type Hit = { readonly kind: 'badge'; readonly id: string } | CanvasTarget;

/** Finds what is under a point, in CSS pixels of the canvas. */
export function hitTest(
  point: PagePoint,
  on: { readonly scene: Scene; readonly viewport: Viewport; readonly labels: LabelLayer },
): Hit {
  const above = on.labels.hit(point);
  if (above?.kind === 'badge') return above;
  const id = nodeAt(point, on.scene, on.viewport);
  if (id !== undefined) return { kind: 'entity', id };
  if (above !== undefined) return above.target;
  const key = lineAt(point, on.scene, on.viewport);
  return key === undefined ? { kind: 'empty' } : { kind: 'relation', key };
}

function nodeAt(point: PagePoint, scene: Scene, viewport: Viewport): string | undefined {
  const at = viewport.toGraph(point);
  const factor = Math.sqrt(viewport.zoom);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const [id, node] of scene.nodes) {
    const distance = Math.hypot(node.x - at.x, node.y - at.y) * viewport.zoom;
    if (distance >= bestDistance || distance > drawnRadius(node, factor) + NODE_MARGIN) continue;
    best = id;
    bestDistance = distance;
  }
  return best;
}

function lineAt(point: PagePoint, scene: Scene, viewport: Viewport): string | undefined {
  let best: string | undefined;
  let bestDistance = LINE_MARGIN;
  for (const [key, drawn] of scene.lines) {
    if (drawn.line.faded) continue;
    const path = pathOf(scene, drawn, viewport);
    if (path === undefined) continue;
    const distance = distanceTo(path, point, drawn.curve !== 0);
    if (distance < bestDistance) [best, bestDistance] = [key, distance];
  }
  return best;
}
