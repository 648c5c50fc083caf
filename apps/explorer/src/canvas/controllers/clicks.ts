/** Clicks ask for selecting, expanding and menus; the explorer decides what becomes of it. */
import type { CanvasCore } from '../stage/canvas-core';
import type { Hit } from '../stage/hit-test';
import { same, toTarget } from './hover';

const DOUBLE_WITHIN = 380;

/** What a click needs of the canvas. */
export type ClickGround = Pick<CanvasCore, 'events' | 'hit' | 'toCanvas'>;
type Press = Pick<PointerEvent, 'timeStamp' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Tells clicks, double clicks and menu clicks apart. */
export class Clicks {
  private last: { readonly hit: Hit; readonly at: number } | undefined;

  constructor(private readonly core: ClickGround) {}

  /** A press ended where it began. */
  click(hit: Hit, event: Press): void {
    const { events } = this.core;
    const before = this.last;
    this.last = { hit, at: event.timeStamp };
    if (hit.kind === 'badge') {
      events.emit('expand', { id: hit.id, by: 'badge' });
      return;
    }
    const again =
      before !== undefined &&
      event.timeStamp - before.at < DOUBLE_WITHIN &&
      same(toTarget(before.hit), toTarget(hit));
    if (again && hit.kind === 'entity') {
      this.last = undefined;
      events.emit('expand', { id: hit.id, by: 'double-click' });
      return;
    }
    events.emit('select', { target: hit, add: event.ctrlKey || event.metaKey || event.shiftKey });
  }

  /** The context menu was asked for with the pointer. */
  menu(event: Pick<MouseEvent, 'clientX' | 'clientY' | 'preventDefault'>): void {
    event.preventDefault();
    const target = toTarget(this.core.hit(this.core.toCanvas(event)));
    this.core.events.emit('menu', { target, at: { x: event.clientX, y: event.clientY } });
  }
}
