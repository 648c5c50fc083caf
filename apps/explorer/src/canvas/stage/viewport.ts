/** Graph units to CSS pixels of the canvas and back. Holds the camera; knows nothing of Sigma or of the page. */
import { ZOOM_MAX, ZOOM_MIN, type Box } from '@weft/view';
import type { CameraState, Insets, PagePoint } from '../canvas-api';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera looks at (`x`, `y`), which lies in the middle of the free area. */
export class Viewport {
  width = 1;
  height = 1;
  insets: Insets = NO_INSETS;
  x = 0;
  y = 0;
  zoom = 1;

  /** The part of the canvas that no panel covers. */
  freeArea(): Box {
    const { insets } = this;
    return {
      x1: insets.left,
      y1: insets.top,
      x2: Math.max(insets.left + 1, this.width - insets.right),
      y2: Math.max(insets.top + 1, this.height - insets.bottom),
    };
  }

  /** Where (`x`, `y`) of the camera is drawn. */
  middle(): PagePoint {
    const free = this.freeArea();
    return { x: (free.x1 + free.x2) / 2, y: (free.y1 + free.y2) / 2 };
  }

  toScreenX(x: number): number {
    return this.middle().x + (x - this.x) * this.zoom;
  }

  toScreenY(y: number): number {
    return this.middle().y + (y - this.y) * this.zoom;
  }

  toGraph(point: PagePoint): PagePoint {
    const middle = this.middle();
    return {
      x: this.x + (point.x - middle.x) / this.zoom,
      y: this.y + (point.y - middle.y) / this.zoom,
    };
  }

  state(): CameraState {
    return { x: this.x, y: this.y, zoom: this.zoom };
  }

  set(state: CameraState): void {
    this.x = state.x;
    this.y = state.y;
    this.zoom = clampZoom(state.zoom);
  }

  /** Shifts the picture by pixels. */
  panBy(dx: number, dy: number): void {
    this.x -= dx / this.zoom;
    this.y -= dy / this.zoom;
  }

  /** The camera after zooming with a point of the canvas held still. */
  zoomedAt(point: PagePoint, factor: number): CameraState {
    const zoom = clampZoom(this.zoom * factor);
    const held = this.toGraph(point);
    const middle = this.middle();
    return { x: held.x - (point.x - middle.x) / zoom, y: held.y - (point.y - middle.y) / zoom, zoom };
  }

  /** Changes size or insets and keeps everything where it is on the page. */
  reframe(change: () => void, shift: PagePoint = { x: 0, y: 0 }): void {
    const before = this.middle();
    change();
    const after = this.middle();
    this.x += (after.x - before.x + shift.x) / this.zoom;
    this.y += (after.y - before.y + shift.y) / this.zoom;
  }

  /** The camera that shows a box of graph units inside the free area. */
  fitting(box: Box, options: { readonly padding: number; readonly mostZoom: number }): CameraState {
    const free = this.freeArea();
    const room = (length: number): number => Math.max(40, length - 2 * options.padding);
    const zoom = Math.min(
      options.mostZoom,
      room(free.x2 - free.x1) / Math.max(1, box.x2 - box.x1),
      room(free.y2 - free.y1) / Math.max(1, box.y2 - box.y1),
    );
    return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2, zoom: clampZoom(zoom) };
  }
}

function clampZoom(zoom: number): number {
  return Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, zoom));
}
