/** The canvas: the only folder that knows Sigma. `canvas-api.ts` says what it offers. */
export { createCanvas } from './create-canvas';
export type {
  CameraState,
  CanvasController,
  CanvasEvents,
  CanvasSettings,
  CanvasTarget,
  CanvasTimings,
  CanvasUnavailable,
  CanvasView,
  Direction,
  FrameReport,
  Insets,
  PagePoint,
  PlacementEnd,
  PlacementRequest,
  Position,
  Positions,
} from './canvas-api';
