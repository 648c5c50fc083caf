/** Listeners of the canvas by event name. */
import type { CanvasEvents } from '../canvas-api';

type Listener<Name extends keyof CanvasEvents> = (event: CanvasEvents[Name]) => void;
type Listeners = { readonly [Name in keyof CanvasEvents]: Set<Listener<Name>> };

/** Typed emitter. */
export class CanvasEmitter {
  private readonly listeners: Listeners = {
    select: new Set(),
    marquee: new Set(),
    hover: new Set(),
    expand: new Set(),
    menu: new Set(),
    moved: new Set(),
    placing: new Set(),
    camera: new Set(),
    settled: new Set(),
  };

  on<Name extends keyof CanvasEvents>(name: Name, listener: Listener<Name>): () => void {
    const set: Set<Listener<Name>> = this.listeners[name];
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  }

  emit<Name extends keyof CanvasEvents>(name: Name, event: CanvasEvents[Name]): void {
    const set: Set<Listener<Name>> = this.listeners[name];
    for (const listener of [...set]) listener(event);
  }
}
