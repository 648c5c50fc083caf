/** The canvas as the rest of the explorer sees it: plain data in, events out. No React, no Sigma in these types. */
import type { NameMode, Result } from '@weft/model';
import type { RenderGraph, Selection, Theme } from '@weft/view';

/** A place in graph units: CSS pixels at zoom 1, y downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
  /** Moved by hand: layouts leave it where it is. */
  readonly pinned: boolean;
}
export type Positions = Readonly<Record<string, Position>>;

/** Middle of the free area in graph units, and zoom from 0.1 to 8. */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Pixels at each side that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How entities without a place get one. */
export interface PlacementRequest {
  /** Known places by entity id: saved, or of an undone step. They win over where a node is now. */
  readonly positions?: Positions | undefined;
  /**
   * `keep` (default): what has a place stays; new entities enter beside `anchor`, or beside their neighbours;
   * if nothing has a place yet, all are laid out. `full`: lay out again, pinned ones stay.
   */
  readonly layout?: 'keep' | 'full' | undefined;
  /** The entity that was expanded. */
  readonly anchor?: string | undefined;
  /** `fit` shows everything when done; `keep` (default, except for a first picture) leaves the camera. */
  readonly camera?: 'fit' | 'keep' | undefined;
}

/** Settings of the drawing; unset ones stay as they are. */
export interface CanvasSettings {
  readonly theme?: Theme;
  readonly names?: NameMode;
  /** 0 none, 1 the default of about one label per 10,000 square pixels, 2 twice as many. */
  readonly labelDensity?: number;
  /** The operating system's wish is honoured anyway; true cuts motion regardless. */
  readonly reducedMotion?: boolean;
  /** Less dimming and wider lines. */
  readonly moreContrast?: boolean;
}

/** What a pointer or key refers to. */
export type CanvasTarget =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly key: string }
  | { readonly kind: 'empty' };

/** A point in CSS pixels of the page, for menus and cards. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** What happens on the canvas, by name. The canvas itself never selects, expands or removes: it asks. */
export interface CanvasEvents {
  /** A click or tap; with `add` (Ctrl or Shift) it is to be added to the selection. On `empty`, clear it. */
  readonly select: { readonly target: CanvasTarget; readonly add: boolean };
  /** Shift-drag: these entities lie inside the marquee. */
  readonly marquee: { readonly ids: readonly string[]; readonly add: boolean };
  /** Hover after the intent delay; `empty` when it ends. `card` turns true after 400 ms: show the card. */
  readonly hover: { readonly target: CanvasTarget; readonly at: PagePoint; readonly card: boolean };
  /** A click on the "+n" badge, or a double-click on an entity: expand if it has more, else collapse. */
  readonly expand: { readonly id: string; readonly by: 'badge' | 'double-click' };
  /** Right click or the Menu key. */
  readonly menu: { readonly target: CanvasTarget; readonly at: PagePoint };
  /** A drag of entities ended: they are pinned now; a step of the history. */
  readonly moved: { readonly ids: readonly string[] };
  /** A layout or placement begins, advances, ends. `done` of `total` entities; `working` false at the end. */
  readonly placing: { readonly working: boolean; readonly done: number; readonly total: number };
  /** The camera came to rest. */
  readonly camera: CameraState;
  /** Everything is drawn and nothing will change by itself. */
  readonly settled: { readonly timings: CanvasTimings };
}

/** Milliseconds of the last full placement. */
export interface CanvasTimings {
  readonly layoutMs: number;
  readonly paintMs: number;
}

/** The drawing as diagnostics and tests see it, in CSS pixels of the page. Faded things are left out. */
export interface CanvasView {
  readonly settled: boolean;
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly pinned: boolean;
    readonly more: number;
  }[];
  readonly lines: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly certainty: string;
    readonly status: string;
  }[];
  /** Of entities; `id` is the entity's. By the top left corner. */
  readonly labels: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly timings: CanvasTimings;
}

/** Script time of moving the camera by a hair in each animation frame. */
export interface FrameReport {
  readonly frames: number;
  readonly scriptMsMedian: number;
  readonly scriptMsP95: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How a placement ended. `stopped` keeps what was ready. */
export type PlacementEnd = 'done' | 'stopped' | 'replaced';

/** One canvas in one element. Lives outside React; make it once, destroy it once. */
export interface CanvasController {
  /** Draws this graph. Resolves when places are known and the first frame is drawn. */
  setData(graph: RenderGraph, request?: PlacementRequest): Promise<PlacementEnd>;
  setSettings(settings: CanvasSettings): void;
  setSelection(selection: Selection): void;
  /** The entity or line with keyboard focus: a ring, and its label is shown. */
  setFocus(target: CanvasTarget): void;
  /** As if the pointer were there (a row of a list is hovered). */
  setHover(target: CanvasTarget): void;
  setInsets(insets: Insets): void;
  /** Tools floating over the canvas, in CSS pixels of the page; labels keep clear of them. */
  setObstacles(
    boxes: readonly {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }[],
  ): void;
  /** Fits these entities, or everything, into the free area. */
  fit(ids?: readonly string[]): void;
  /** Moves the camera only when the target lies under a panel or outside. */
  reveal(id: string): void;
  /** Around the middle of the free area. */
  zoomBy(factor: number): void;
  /** Zoom 1 around the middle. */
  resetZoom(): void;
  camera(): CameraState;
  setCamera(camera: CameraState, options?: { readonly glide?: boolean }): void;
  /** Lays out again what is not pinned and fits. */
  relayout(): Promise<PlacementEnd>;
  /** Ends a running layout and shows what is ready. */
  stopPlacing(): void;
  pin(ids: readonly string[], pinned: boolean): void;
  positions(): Positions;
  /** The nearest entity that way from an entity (or from the middle). */
  nearest(from: string | undefined, direction: Direction): string | undefined;
  /** The next line of an entity, clockwise, after the given one; `step` -1 goes back. */
  nextLine(id: string, after: string | undefined, step: 1 | -1): string | undefined;
  /** Where an entity is drawn, in CSS pixels of the page. */
  pagePointOf(id: string): PagePoint | undefined;
  view(): CanvasView;
  frames(seconds: number): Promise<FrameReport>;
  /** Returns the way to stop listening. */
  on<Name extends keyof CanvasEvents>(name: Name, listener: (event: CanvasEvents[Name]) => void): () => void;
  destroy(): void;
}

/** Why there is no canvas. Show the table or the list instead, with the words. */
export interface CanvasUnavailable {
  readonly code: 'no-webgl' | 'no-size';
  readonly words: string;
}

/** Makes a canvas that fills an element with a size of its own. */
export type CreateCanvas = (
  container: HTMLElement,
  settings: Required<Pick<CanvasSettings, 'theme' | 'names'>> & CanvasSettings & { readonly insets?: Insets },
) => Result<CanvasController, CanvasUnavailable>;
