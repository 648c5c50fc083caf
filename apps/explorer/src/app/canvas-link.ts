/**
 * Joins the session to the one canvas there is: state goes down as data, what a person does comes up as events.
 * It never decides what an event means; `commands` does.
 */
import type { ViewSpec } from '@weft/model';
import { NOTHING_SELECTED, type Selection, type Theme } from '@weft/view';
import type {
  CameraState,
  CanvasController,
  CanvasEvents,
  CanvasTimings,
  Insets,
  PlacementRequest,
} from '../canvas';
import type { createCanvas } from '../canvas';
import { amendStep, toContent } from '../state/history-slice';
import type { RenderSource } from '../state/render-source';
import type { Session } from '../state/session';
import { changeSpec } from '../state/view-slice';

type Camera = NonNullable<ViewSpec['camera']>;

/** The spec keeps how much one pixel covers, the canvas how much things are enlarged. */
export const toCamera = ({ x, y, zoom }: CameraState): Camera => ({ x, y, ratio: 1 / zoom });
const fromCamera = ({ x, y, ratio }: Camera): CameraState => ({ x, y, zoom: 1 / ratio });

/** A view's selection as the canvas takes it. */
function toSelection(selection: ViewSpec['selection']): Selection {
  return selection ?? NOTHING_SELECTED;
}

/** What is asked of a placement, and the camera to restore after it. */
export interface DrawRequest extends PlacementRequest {
  readonly cameraAfter?: Camera | undefined;
  /** Entity to bring into sight when all is placed. */
  readonly reveal?: string | undefined;
}

/** The link between session and canvas. */
export class CanvasLink {
  #controller: CanvasController | undefined;
  #drawn: unknown;
  #held = false;
  #running = 0;
  #waiting: DrawRequest | undefined;
  #stops: (() => void)[] = [];
  timings: CanvasTimings = { layoutMs: 0, paintMs: 0 };

  constructor(
    private readonly session: Session,
    private readonly render: RenderSource,
    private readonly create: typeof createCanvas,
  ) {}

  get controller(): CanvasController | undefined {
    return this.#controller;
  }

  /** Whether a placement is on its way. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** Makes the canvas in this element and draws what is there; says why where it can't. */
  mount(
    container: HTMLElement,
    settings: { readonly theme: Theme; readonly insets: Insets },
  ): string | undefined {
    const { names } = this.session.view.getState().spec;
    const made = this.create(container, { ...settings, names });
    if (!made.ok) return made.error.words;
    this.#controller = made.value;
    this.#stops = [
      this.render.subscribe(() => this.#follow()),
      this.session.view.subscribe((now, before) => this.#followView(now.spec, before.spec)),
    ];
    const { positions, camera, selection } = this.session.view.getState().spec;
    this.draw(this.#waiting ?? { positions, ...(camera ? { cameraAfter: camera } : {}) });
    this.#waiting = undefined;
    made.value.setSelection(toSelection(selection));
    return undefined;
  }

  unmount() {
    this.#stops.forEach((stop) => stop());
    this.#controller?.destroy();
    this.#controller = undefined;
    this.#drawn = undefined;
  }

  /** Listens to what is done on the canvas for as long as it is mounted. */
  on<Name extends keyof CanvasEvents>(name: Name, listener: (event: CanvasEvents[Name]) => void) {
    const stop = this.#controller?.on(name, listener);
    if (stop) this.#stops.push(stop);
  }

  /** Changes state in one go and draws once, in the same task. */
  during(request: DrawRequest, change: () => void) {
    this.#held = true;
    change();
    this.#held = false;
    if (this.#controller) this.draw(request);
    else this.#waiting = request;
  }

  /** Draws the session's picture; places found are kept in the view and in the step that asked. */
  draw(request: DrawRequest = {}) {
    const controller = this.#controller;
    if (!controller) return;
    const graph = this.render.get();
    this.#drawn = graph;
    this.#running += 1;
    const { cameraAfter, reveal, ...placement } = request;
    void controller.setData(graph, placement).then((end) => {
      this.#running -= 1;
      if (end === 'replaced' || this.#controller !== controller) return;
      this.keepPositions();
      if (cameraAfter) controller.setCamera(fromCamera(cameraAfter));
      else if (reveal !== undefined) controller.reveal(reveal);
    });
  }

  /** Takes the places on the canvas into the view and into the present step of the history. */
  keepPositions() {
    const controller = this.#controller;
    if (!controller) return;
    const { spec } = this.session.view.getState();
    const places = { ...spec.positions, ...controller.positions() };
    const positions = Object.fromEntries(
      spec.entities.flatMap((id) => (places[id] ? [[id, { ...places[id] }] as const] : [])),
    );
    changeSpec(this.session.view, { positions });
    amendStep(this.session.history, toContent(this.session.view.getState().spec));
  }

  #follow() {
    if (!this.#held && this.render.get() !== this.#drawn) this.draw();
  }

  #followView(now: ViewSpec, before: ViewSpec) {
    const controller = this.#controller;
    if (!controller) return;
    if (now.names !== before.names) controller.setSettings({ names: now.names });
    if (now.selection !== before.selection) controller.setSelection(toSelection(now.selection));
  }
}
