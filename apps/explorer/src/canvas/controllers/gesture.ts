/** What a pressed pointer turns into once it moves: pan, drag, marquee or pinch, one file each. */

/** In CSS pixels of the canvas. */
export interface GestureMove {
  readonly x: number;
  readonly y: number;
}

/** A running gesture. */
export interface Gesture {
  readonly cursor: string;
  move(to: GestureMove): void;
  end(): void;
  /** Esc, or a lost pointer: put back what can be put back. */
  cancel(): void;
}

/** A press becomes a gesture beyond this many pixels; below it stays a click. */
export const DRAG_FROM = 4;
