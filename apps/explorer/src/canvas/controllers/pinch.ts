/** Two fingers zoom and move the picture. */
import type { CanvasCore } from '../stage/canvas-core';
import type { GestureMove } from './gesture';

/** Follows two pointers; call with both points whenever one of them moved. */
export function startPinch(
  core: CanvasCore,
  a: GestureMove,
  b: GestureMove,
): (a: GestureMove, b: GestureMove) => void {
  let before = measure(a, b);
  return (nextA, nextB) => {
    const now = measure(nextA, nextB);
    core.viewport.panBy(now.x - before.x, now.y - before.y);
    core.viewport.set(core.viewport.zoomedAt(now, now.spread / Math.max(1, before.spread)));
    before = now;
    core.cameraMoved();
  };
}

function measure(a: GestureMove, b: GestureMove): { x: number; y: number; spread: number } {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
}
