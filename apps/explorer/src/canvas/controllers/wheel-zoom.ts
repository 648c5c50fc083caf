/** The wheel zooms to the pointer. */
import type { CanvasCore } from '../stage/canvas-core';

const PER_PIXEL = 0.0016;
/** A pinch on a touchpad comes as a wheel with Ctrl and much smaller steps. */
const PER_PIXEL_PINCH = 0.011;
const LINE_HEIGHT = 18;
const MOST = 240;

/** Starts listening; returns the way to stop. */
export function attachWheelZoom(core: CanvasCore): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_HEIGHT : event.deltaY;
    const bounded = Math.min(MOST, Math.max(-MOST, pixels));
    const factor = Math.exp(-bounded * (event.ctrlKey ? PER_PIXEL_PINCH : PER_PIXEL));
    core.loop.stop('camera');
    core.viewport.set(core.viewport.zoomedAt(core.toCanvas(event), factor));
    core.cameraMoved();
  };
  core.root.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    core.root.removeEventListener('wheel', onWheel);
  };
}
