/** Dragging the empty ground moves the picture. */
import type { CanvasCore } from '../stage/canvas-core';
import type { Gesture, GestureMove } from './gesture';

/** Starts panning from a point. */
export function startPan(core: CanvasCore, from: GestureMove): Gesture {
  let last = from;
  core.loop.stop('camera');
  return {
    cursor: 'grabbing',
    move(to) {
      core.viewport.panBy(to.x - last.x, to.y - last.y);
      last = to;
      core.cameraMoved();
    },
    end: () => undefined,
    cancel: () => undefined,
  };
}
