/** One loop for everything that takes time: animations, draws, and the moment when the picture is at rest again. */

/** Called in each frame with milliseconds since it began; true when it is done. */
export type Animation = (elapsed: number) => boolean;

/** What the loop drives. */
export interface FrameWork {
  /** Draws nodes and lines; labels follow by a cheap transform. */
  readonly draw: () => void;
  /** Places and draws labels; called when nothing moves any more. */
  readonly settle: () => void;
  readonly onSettled: () => void;
}

/** Runs only while there is something to do. */
export class FrameLoop {
  settled = false;
  private frame: number | undefined;
  private dirty = false;
  private due = 0;
  private readonly animations = new Map<string, { readonly run: Animation; readonly from: number }>();
  private readonly holds = new Set<string>();

  constructor(private readonly work: FrameWork) {}

  /** The picture changed: draw in the next frame, and come to rest no sooner than after the delay. */
  touch(delay = 0): void {
    this.settled = false;
    this.dirty = true;
    this.due = Math.max(this.due, performance.now() + delay);
    this.wake();
  }

  /** Not at rest until released: a worker is busy, or a pointer drags. */
  hold(reason: string): void {
    this.settled = false;
    this.holds.add(reason);
  }

  release(reason: string): void {
    if (this.holds.delete(reason)) this.touch();
  }

  /** Starts an animation; one of the same name is replaced. */
  animate(name: string, run: Animation): void {
    this.animations.set(name, { run, from: performance.now() });
    this.touch();
  }

  stop(name: string): void {
    this.animations.delete(name);
  }

  destroy(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.animations.clear();
    this.frame = -1;
  }

  private wake(): void {
    this.frame ??= requestAnimationFrame((now) => {
      this.frame = undefined;
      this.step(now);
    });
  }

  private step(now: number): void {
    for (const [name, { run, from }] of [...this.animations]) {
      this.dirty = true;
      if (run(Math.max(0, now - from)) && this.animations.get(name)?.run === run)
        this.animations.delete(name);
    }
    if (this.dirty) this.work.draw();
    this.dirty = false;
    if (this.animations.size > 0 || performance.now() < this.due) this.wake();
    else if (this.holds.size === 0 && !this.settled) this.rest();
  }

  private rest(): void {
    this.work.settle();
    this.settled = true;
    this.work.onSettled();
  }
}
