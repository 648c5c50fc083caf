/** Where a line runs on the screen: the same curve as the line program draws, for labels and for the pointer. */
import type { PagePoint } from '../canvas-api';
import { drawnRadius, type Scene, type SceneLine } from './scene';
import type { Viewport } from './viewport';

/** A quadratic curve in CSS pixels of the canvas, already shortened by its ends' marks. */
export interface LinePath {
  readonly from: PagePoint;
  readonly bend: PagePoint;
  readonly to: PagePoint;
}

/** The path of a line, or undefined where its ends touch. */
export function pathOf(scene: Scene, drawn: SceneLine, viewport: Viewport): LinePath | undefined {
  const source = scene.nodes.get(drawn.line.source);
  const target = scene.nodes.get(drawn.line.target);
  if (source === undefined || target === undefined) return undefined;
  const factor = Math.sqrt(viewport.zoom);
  const a = { x: viewport.toScreenX(source.x), y: viewport.toScreenY(source.y) };
  const b = { x: viewport.toScreenX(target.x), y: viewport.toScreenY(target.y) };
  const trimA = drawnRadius(source, factor) + 2.5;
  const trimB = drawnRadius(target, factor) + 2.5;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < trimA + trimB + 2) return undefined;
  // The shader bends with y upwards: its left is ours mirrored.
  const bend = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * drawn.curve,
    y: (a.y + b.y) / 2 - (b.x - a.x) * drawn.curve,
  };
  return { from: towards(a, bend, trimA), bend, to: towards(b, bend, trimB) };
}

function towards(from: PagePoint, to: PagePoint, distance: number): PagePoint {
  const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

/** The point at a share of the path. */
export function pointAt(path: LinePath, t: number): PagePoint {
  const u = 1 - t;
  return {
    x: u * u * path.from.x + 2 * t * u * path.bend.x + t * t * path.to.x,
    y: u * u * path.from.y + 2 * t * u * path.bend.y + t * t * path.to.y,
  };
}

const PIECES = 12;

/** Distance of a point from the path, in pixels. */
export function distanceTo(path: LinePath, point: PagePoint, curved: boolean): number {
  const pieces = curved ? PIECES : 1;
  let least = Infinity;
  let last = path.from;
  for (let i = 1; i <= pieces; i += 1) {
    const next = i === pieces ? path.to : pointAt(path, i / pieces);
    least = Math.min(least, distanceToSegment(last, next, point));
    last = next;
  }
  return least;
}

function distanceToSegment(a: PagePoint, b: PagePoint, point: PagePoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, t));
  return Math.hypot(point.x - a.x - dx * share, point.y - a.y - dy * share);
}
