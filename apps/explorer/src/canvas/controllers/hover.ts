/** Hover with intent: after 100 ms the rest fades, after 400 ms a card may open. Nothing moves. */
import { MOTION } from '@weft/view';
import type { CanvasTarget } from '../canvas-api';
import type { CanvasCore } from '../stage/canvas-core';
import type { Hit } from '../stage/hit-test';

const CARD_AFTER = 400;

/** Watches a pointer that is not pressed. */
export class Hover {
  private target: CanvasTarget = { kind: 'empty' };
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly core: CanvasCore) {}

  /** The pointer moved. */
  over(event: PointerEvent): void {
    const hit = this.core.hit(this.core.toCanvas(event));
    this.core.root.style.cursor = hit.kind === 'empty' ? 'default' : 'pointer';
    const target = toTarget(hit);
    if (same(target, this.target)) return;
    this.aim(target, { x: event.clientX, y: event.clientY });
  }

  /** The pointer left, or a gesture began. */
  leave(): void {
    if (this.target.kind !== 'empty') this.aim({ kind: 'empty' }, { x: 0, y: 0 });
  }

  destroy(): void {
    this.clearTimers();
  }

  private aim(target: CanvasTarget, at: { readonly x: number; readonly y: number }): void {
    this.target = target;
    this.clearTimers();
    this.core.loop.hold('hover');
    const tell = (card: boolean): void => {
      this.core.events.emit('hover', { target, at, card });
    };
    this.after(target.kind === 'empty' ? 0 : MOTION.hoverIntent, () => {
      this.core.attend({ hover: target });
      this.core.loop.release('hover');
      tell(false);
    });
    if (target.kind !== 'empty')
      this.after(CARD_AFTER, () => {
        tell(true);
      });
  }

  private after(delay: number, run: () => void): void {
    this.timers.push(setTimeout(run, delay));
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }
}

/** A badge is hovered as its entity. */
export function toTarget(hit: Hit): CanvasTarget {
  return hit.kind === 'badge' ? { kind: 'entity', id: hit.id } : hit;
}

/** Whether two targets are the same thing. */
export function same(a: CanvasTarget, b: CanvasTarget): boolean {
  if (a.kind === 'entity') return b.kind === 'entity' && a.id === b.id;
  if (a.kind === 'relation') return b.kind === 'relation' && a.key === b.key;
  return b.kind === 'empty';
}
