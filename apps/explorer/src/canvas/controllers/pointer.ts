/** One pressed pointer at a time: a click until it moves, then the gesture that what lies under it calls for. */
import type { CanvasCore } from '../stage/canvas-core';
import type { Hit } from '../stage/hit-test';
import { Clicks } from './clicks';
import { startDrag } from './drag-nodes';
import { DRAG_FROM, type Gesture, type GestureMove } from './gesture';
import { Hover } from './hover';
import { startMarquee } from './marquee';
import { startPan } from './pan';
import { startPinch } from './pinch';

interface Press {
  readonly id: number;
  readonly from: GestureMove;
  readonly hit: Hit;
  readonly middle: boolean;
  readonly shift: boolean;
  readonly add: boolean;
  gesture: Gesture | undefined;
}

const MIDDLE = 1;
const SECONDARY = 2;

/** Listens to the canvas's element; returns the way to stop. */
export function attachPointer(core: CanvasCore): () => void {
  const listener = new PointerListener(core);
  const stop = new AbortController();
  const { signal } = stop;
  const { root } = core;
  root.addEventListener('pointerdown', (event) => listener.down(event), { signal });
  root.addEventListener('pointermove', (event) => listener.move(event), { signal });
  root.addEventListener('pointerup', (event) => listener.up(event), { signal });
  root.addEventListener('pointercancel', () => listener.cancel(), { signal });
  root.addEventListener('pointerleave', () => listener.leave(), { signal });
  root.addEventListener('contextmenu', (event) => listener.clicks.menu(event), { signal });
  root.addEventListener('dblclick', (event) => event.preventDefault(), { signal });
  window.addEventListener('keydown', (event) => listener.key(event), { signal, capture: true });
  return () => {
    stop.abort();
    listener.hover.destroy();
  };
}

class PointerListener {
  readonly hover: Hover;
  readonly clicks: Clicks;
  private press: Press | undefined;
  private readonly touches = new Map<number, GestureMove>();
  private pinch: ((a: GestureMove, b: GestureMove) => void) | undefined;

  constructor(private readonly core: CanvasCore) {
    this.hover = new Hover(core);
    this.clicks = new Clicks(core);
  }

  down(event: PointerEvent): void {
    const at = this.core.toCanvas(event);
    if (event.pointerType === 'touch' && this.secondFinger(event.pointerId, at)) return;
    if (event.button === SECONDARY || this.press !== undefined) return;
    this.core.root.setPointerCapture(event.pointerId);
    this.press = {
      id: event.pointerId,
      from: at,
      hit: this.core.hit(at),
      middle: event.button === MIDDLE,
      shift: event.shiftKey,
      add: event.ctrlKey || event.metaKey,
      gesture: undefined,
    };
  }

  move(event: PointerEvent): void {
    const at = this.core.toCanvas(event);
    if (this.touches.has(event.pointerId)) this.touches.set(event.pointerId, at);
    if (this.pinch !== undefined) {
      const [a, b] = [...this.touches.values()];
      if (a !== undefined && b !== undefined) this.pinch(a, b);
      return;
    }
    const { press } = this;
    if (press === undefined) {
      if (event.pointerType !== 'touch') this.hover.over(event);
      return;
    }
    if (press.id !== event.pointerId) return;
    if (press.gesture === undefined && Math.hypot(at.x - press.from.x, at.y - press.from.y) > DRAG_FROM) {
      press.gesture = this.begin(press);
      this.hover.leave();
      this.core.root.style.cursor = press.gesture.cursor;
    }
    press.gesture?.move(at);
  }

  up(event: PointerEvent): void {
    this.touches.delete(event.pointerId);
    if (this.touches.size < 2) this.pinch = undefined;
    const { press } = this;
    if (press === undefined || press.id !== event.pointerId) return;
    this.press = undefined;
    this.core.root.style.cursor = 'default';
    if (press.gesture !== undefined) press.gesture.end();
    else if (!press.middle) this.clicks.click(press.hit, event);
  }

  cancel(): void {
    this.press?.gesture?.cancel();
    this.press = undefined;
    this.pinch = undefined;
    this.touches.clear();
  }

  leave(): void {
    if (this.press === undefined) this.hover.leave();
  }

  /** Esc ends a running gesture and nothing else. */
  key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.press?.gesture === undefined) return;
    event.stopPropagation();
    this.cancel();
  }

  private begin(press: Press): Gesture {
    if (press.middle) return startPan(this.core, press.from);
    const { hit } = press;
    if (hit.kind === 'entity' || hit.kind === 'badge') return startDrag(this.core, hit.id, press.from);
    return press.shift ? startMarquee(this.core, press.from, press.add) : startPan(this.core, press.from);
  }

  private secondFinger(id: number, at: GestureMove): boolean {
    this.touches.set(id, at);
    const [a, b] = [...this.touches.values()];
    if (this.touches.size !== 2 || a === undefined || b === undefined) return false;
    this.press?.gesture?.cancel();
    this.press = undefined;
    this.pinch = startPinch(this.core, a, b);
    return true;
  }
}
