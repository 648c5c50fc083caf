/** The canvas's parts put together and its state; controllers and the public interface act through it. */
import { CANVAS_TOKENS, MOTION, NOTHING_SELECTED, outerRadiusOf, type Box, type Theme } from '@weft/view';
import type { NameMode } from '@weft/model';
import type {
  CameraState,
  CanvasSettings,
  CanvasTarget,
  CanvasTimings,
  Position,
  Positions,
} from '../canvas-api';
import { LabelLayer } from '../labels/label-layer';
import { drawIconAtlas } from '../programs/icon-atlas';
import { createPaintState } from '../programs/paint-state';
import { deriveEmphasis, fadesOf, type Attention, type Emphasis } from './emphasis';
import { CanvasEmitter } from './events';
import { FrameLoop } from './frame-loop';
import { hitTest, type Hit } from './hit-test';
import { buildScene, emptyScene, type Scene } from './scene';
import { SigmaStage } from './sigma-stage';
import { Viewport } from './viewport';

const EMPTY: CanvasTarget = { kind: 'empty' };
const FIT_PADDING = 52;
/** Labels wait this long after the last movement of the camera. */
const REST_AFTER_CAMERA = 110;
const MORE_CONTRAST_WIDTH = 0.5;

/** Settings with nothing left out. */
export interface FullSettings {
  readonly theme: Theme;
  readonly names: NameMode;
  readonly labelDensity: number;
  readonly reducedMotion: boolean;
  readonly moreContrast: boolean;
}

/** State and parts of one canvas. */
export class CanvasCore {
  readonly viewport = new Viewport();
  readonly events = new CanvasEmitter();
  readonly labels: LabelLayer;
  readonly stage: SigmaStage;
  readonly loop: FrameLoop;
  scene: Scene = emptyScene();
  attention: Attention = { selection: NOTHING_SELECTED, hover: EMPTY, focus: EMPTY };
  emphasis: Emphasis;
  obstacles: readonly Box[] = [];
  timings: CanvasTimings = { layoutMs: 0, paintMs: 0 };
  /** The camera still stands as the last fit left it. */
  fitted = true;
  private readonly paint = createPaintState();
  private cameraTold: CameraState | undefined;

  constructor(
    readonly root: HTMLElement,
    public settings: FullSettings,
  ) {
    const ground = document.createElement('div');
    Object.assign(ground.style, { position: 'absolute', inset: '0' });
    root.append(ground);
    this.paint.iconAtlas = drawIconAtlas();
    this.paint.tokens = CANVAS_TOKENS[settings.theme];
    this.measureRoot();
    this.stage = new SigmaStage(ground, this.paint, this.viewport);
    this.labels = new LabelLayer(root, this.viewport);
    this.emphasis = deriveEmphasis(this.scene, this.attention);
    this.loop = new FrameLoop({
      draw: () => {
        this.draw();
      },
      settle: () => {
        this.compose();
      },
      onSettled: () => {
        this.tellSettled();
      },
    });
    this.applyContrast();
  }

  /** Replaces the graph; places must be known. */
  showScene(scene: Scene): void {
    this.scene = scene;
    this.emphasis = deriveEmphasis(scene, this.attention);
    this.applyFades();
    this.stage.show(scene, this.emphasis, this.settings.theme);
    this.loop.touch();
  }

  /** Rebuilds the scene in place, as after pinning or a change of theme. */
  rebuild(): void {
    this.showScene(buildScene(this.scene.graph, this.positions()));
  }

  setSettings(change: CanvasSettings): void {
    const before = this.settings;
    this.settings = { ...before, ...withoutUndefined(change) };
    this.paint.tokens = CANVAS_TOKENS[this.settings.theme];
    this.applyContrast();
    if (before.theme !== this.settings.theme) this.rebuild();
    this.loop.touch();
  }

  /** Changes what is selected, hovered or focused. */
  attend(change: Partial<Attention>): void {
    this.attention = { ...this.attention, ...change };
    const before = this.emphasis;
    this.emphasis = deriveEmphasis(this.scene, this.attention);
    const ends = this.emphasis.lit === undefined && before.lit !== undefined;
    if (ends) this.fadeOut();
    else this.fadeTo(before);
    this.loop.touch();
  }

  /** A place in graph units for every entity on the canvas. */
  positions(): Positions {
    const positions: Record<string, Position> = {};
    for (const [id, { x, y, pinned }] of this.scene.nodes) positions[id] = { x, y, pinned };
    return positions;
  }

  hit(point: { readonly x: number; readonly y: number }): Hit {
    return hitTest(point, this);
  }

  /** From the page to the canvas, in CSS pixels. */
  toCanvas(point: { readonly clientX: number; readonly clientY: number }): { x: number; y: number } {
    const box = this.root.getBoundingClientRect();
    return { x: point.clientX - box.left, y: point.clientY - box.top };
  }

  /** The camera moved by hand. */
  cameraMoved(): void {
    this.fitted = false;
    this.loop.touch(REST_AFTER_CAMERA);
  }

  /** Moves the camera at once, or glides where motion is welcome. */
  moveCamera(to: CameraState, glide: boolean): void {
    this.loop.stop('camera');
    if (!glide || this.settings.reducedMotion) {
      this.viewport.set(to);
      this.loop.touch();
      return;
    }
    const from = this.viewport.state();
    this.loop.animate('camera', (elapsed) => {
      const t = Math.min(1, elapsed / MOTION.camera);
      const eased = t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t);
      const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
      // Zooming is not linear in the middle: hold the straight path between both middles.
      const share =
        Math.abs(to.zoom - from.zoom) < 1e-6
          ? eased
          : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom);
      this.viewport.set({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom });
      return t >= 1;
    });
  }

  /** Fits entities into the free area. */
  fit(ids: readonly string[] | undefined, glide: boolean): void {
    const box = this.boundsOf(ids);
    if (box === undefined) return;
    this.moveCamera(this.viewport.fitting(box, { padding: FIT_PADDING, mostZoom: 1 }), glide);
    this.fitted = true;
  }

  /** The canvas's element changed its size or place: everything stays where it is on the page. */
  resized(): void {
    const { viewport } = this;
    const before = { left: this.pageLeft, top: this.pageTop };
    const box = this.root.getBoundingClientRect();
    const shift = { x: before.left - box.left, y: before.top - box.top };
    viewport.reframe(
      () => {
        this.measureRoot();
      },
      { x: -shift.x, y: -shift.y },
    );
    this.stage.resize();
    // At once: resizing empties the canvas, and an empty frame would flash.
    this.draw();
    this.loop.touch();
  }

  private pageLeft = 0;
  private pageTop = 0;

  private measureRoot(): void {
    const box = this.root.getBoundingClientRect();
    this.viewport.width = Math.max(1, this.root.offsetWidth);
    this.viewport.height = Math.max(1, this.root.offsetHeight);
    this.pageLeft = box.left;
    this.pageTop = box.top;
  }

  private boundsOf(ids: readonly string[] | undefined): Box | undefined {
    const nodes =
      ids === undefined
        ? [...this.scene.nodes.values()]
        : ids.flatMap((id) => this.scene.nodes.get(id) ?? []);
    if (nodes.length === 0) return undefined;
    const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
    for (const { x, y, radius, rings } of nodes) {
      const r = outerRadiusOf(radius, rings);
      box.x1 = Math.min(box.x1, x - r);
      box.y1 = Math.min(box.y1, y - r);
      box.x2 = Math.max(box.x2, x + r);
      box.y2 = Math.max(box.y2, y + r);
    }
    return box;
  }

  /** Draws now; also what the frame report measures. */
  draw(): void {
    this.stage.aim();
    this.stage.drawNow();
    this.labels.follow();
  }

  private compose(): void {
    const { scene, emphasis, settings, obstacles } = this;
    const fades = fadesOf(emphasis, settings.moreContrast);
    const input = {
      scene,
      emphasis,
      obstacles,
      fades,
      names: settings.names,
      density: settings.labelDensity,
    };
    this.labels.compose(input, CANVAS_TOKENS[settings.theme]);
  }

  private tellSettled(): void {
    const camera = this.viewport.state();
    const told = this.cameraTold;
    this.cameraTold = camera;
    if (told === undefined || told.x !== camera.x || told.y !== camera.y || told.zoom !== camera.zoom)
      this.events.emit('camera', camera);
    this.events.emit('settled', { timings: this.timings });
  }

  private applyContrast(): void {
    this.paint.extraWidth = this.settings.moreContrast ? MORE_CONTRAST_WIDTH : 0;
    this.paint.fadeFiltered = this.settings.moreContrast ? 0.6 : 0.2;
  }

  private applyFades(): void {
    this.loop.stop('fade');
    const fades = fadesOf(this.emphasis, this.settings.moreContrast);
    this.paint.fadeNodes = fades.nodes;
    this.paint.fadeLines = fades.lines;
    this.paint.anyLit = this.emphasis.lit !== undefined;
  }

  private fadeTo(before: Emphasis): void {
    this.stage.emphasise(this.scene, this.emphasis, this.emphasis.fade !== 'hover');
    const from = { nodes: this.paint.fadeNodes, lines: this.paint.fadeLines };
    this.applyFades();
    const to = { nodes: this.paint.fadeNodes, lines: this.paint.fadeLines };
    if (before.lit === undefined && this.emphasis.lit !== undefined) this.fade(from, to);
  }

  /** The rest comes back while what was lit stays; only then is it let go. */
  private fadeOut(): void {
    const from = { nodes: this.paint.fadeNodes, lines: this.paint.fadeLines };
    this.fade(from, { nodes: 1, lines: 1 }, () => {
      this.stage.emphasise(this.scene, this.emphasis, true);
      this.applyFades();
    });
  }

  private fade(
    from: { readonly nodes: number; readonly lines: number },
    to: { readonly nodes: number; readonly lines: number },
    done?: () => void,
  ): void {
    const duration = this.settings.reducedMotion ? 0 : MOTION.hoverFade;
    this.loop.animate('fade', (elapsed) => {
      const t = duration === 0 ? 1 : Math.min(1, elapsed / duration);
      this.paint.fadeNodes = from.nodes + (to.nodes - from.nodes) * t;
      this.paint.fadeLines = from.lines + (to.lines - from.lines) * t;
      if (t >= 1) done?.();
      return t >= 1;
    });
  }

  destroy(): void {
    this.loop.destroy();
    this.stage.destroy();
    this.root.remove();
  }
}

function withoutUndefined(change: CanvasSettings): Partial<FullSettings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
