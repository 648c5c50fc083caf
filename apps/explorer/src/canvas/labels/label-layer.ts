/** The 2D canvas above the drawing: labels are painted once per rest and follow a moving camera by a transform. */
import { CANVAS_TOKENS, type Box, type CanvasTokens, type LabelSide } from '@weft/view';
import type { CameraState, CanvasTarget, PagePoint } from '../canvas-api';
import type { Viewport } from '../stage/viewport';
import { composeLabels } from './compose-labels';
import { drawLabels } from './draw-labels';
import type { LabelInput } from './label-input';
import { EMPTY_PICTURE, type LabelPicture } from './label-picture';
import { createMeasure } from './measure-text';

/** What a point of the label layer belongs to. */
export type LabelHit =
  | { readonly kind: 'badge'; readonly id: string }
  | { readonly kind: 'target'; readonly target: CanvasTarget };

/** Owns the label canvas. */
export class LabelLayer {
  picture: LabelPicture = EMPTY_PICTURE;
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly text: ReturnType<typeof createMeasure>;
  private tokens: CanvasTokens = CANVAS_TOKENS.light;
  /** Where the origin of the graph was drawn, and the zoom, when the picture was made. */
  private origin: CameraState = { x: 0, y: 0, zoom: 1 };

  constructor(
    root: HTMLElement,
    private readonly viewport: Viewport,
  ) {
    const context = this.canvas.getContext('2d');
    if (context === null) throw new Error('the browser gave no 2D canvas');
    this.context = context;
    this.text = createMeasure(context);
    Object.assign(this.canvas.style, {
      position: 'absolute',
      inset: '0',
      pointerEvents: 'none',
      transformOrigin: '0 0',
    });
    root.append(this.canvas);
  }

  /** Widths were measured in other fonts. */
  forgetWidths(): void {
    this.text.forget();
  }

  /** Places everything anew for the camera as it is, and paints. */
  compose(input: Omit<LabelInput, 'measure' | 'before' | 'viewport'>, tokens: CanvasTokens): void {
    const before = new Map<string, LabelSide>(
      this.picture.labels.filter((label) => !label.chip).map((label) => [label.id, label.side]),
    );
    const { viewport } = this;
    this.tokens = tokens;
    this.picture = composeLabels({ ...input, viewport, before, measure: this.text.measure });
    this.origin = this.originNow();
    this.paint();
  }

  /** Forgets where labels were, as after a new layout. */
  clear(): void {
    this.picture = EMPTY_PICTURE;
    this.paint();
  }

  /** Follows the camera cheaply until the next rest. */
  follow(): void {
    const now = this.originNow();
    const scale = now.zoom / this.origin.zoom;
    const x = now.x - this.origin.x * scale;
    const y = now.y - this.origin.y * scale;
    const still = scale === 1 && x === 0 && y === 0;
    const transform = still ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    if (this.canvas.style.transform !== transform) this.canvas.style.transform = transform;
  }

  /** Moves the label of one entity while it is dragged. */
  shift(ids: ReadonlySet<string>, dx: number, dy: number): void {
    const moved = (box: Box): Box => ({
      x1: box.x1 + dx,
      y1: box.y1 + dy,
      x2: box.x2 + dx,
      y2: box.y2 + dy,
    });
    this.picture = {
      ...this.picture,
      labels: this.picture.labels.map((each) =>
        ids.has(each.id) ? { ...each, box: moved(each.box) } : each,
      ),
      badges: this.picture.badges.map((each) =>
        ids.has(each.id) ? { ...each, box: moved(each.box) } : each,
      ),
      marks: this.picture.marks.map((each) =>
        each.target.kind === 'entity' && ids.has(each.target.id)
          ? { ...each, at: { x: each.at.x + dx, y: each.at.y + dy } }
          : each,
      ),
      pills: [],
      pins: [],
    };
    this.paint();
  }

  /** What is under a point: badges and marks, then names, then words on lines. */
  hit(point: PagePoint): LabelHit | undefined {
    const { badges, labels, marks, pills } = this.picture;
    const badge = badges.find((each) => contains(each.box, point, 2));
    if (badge !== undefined) return { kind: 'badge', id: badge.id };
    const mark = marks.find((each) => Math.hypot(each.at.x - point.x, each.at.y - point.y) < each.half * 1.5);
    if (mark !== undefined) return { kind: 'target', target: mark.target };
    const label = labels.find((each) => contains(each.box, point, 1));
    if (label !== undefined) return { kind: 'target', target: { kind: 'entity', id: label.id } };
    const pill = pills.find((each) => contains(each.box, point, 2));
    return pill === undefined ? undefined : { kind: 'target', target: { kind: 'relation', key: pill.key } };
  }

  private originNow(): CameraState {
    return { x: this.viewport.toScreenX(0), y: this.viewport.toScreenY(0), zoom: this.viewport.zoom };
  }

  private paint(): void {
    const { canvas, context, viewport } = this;
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(viewport.width * ratio);
    const height = Math.round(viewport.height * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${viewport.width}px`;
      canvas.style.height = `${viewport.height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, viewport.width, viewport.height);
    drawLabels(context, this.picture, this.tokens);
    this.follow();
  }
}

function contains(box: Box, point: PagePoint, margin: number): boolean {
  return (
    point.x >= box.x1 - margin &&
    point.x <= box.x2 + margin &&
    point.y >= box.y1 - margin &&
    point.y <= box.y2 + margin
  );
}
