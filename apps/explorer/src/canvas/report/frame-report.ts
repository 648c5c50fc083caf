/** Measures the script time of drawing: each frame moves the camera by a hair; then all is put back and at rest. */
import type { FrameReport } from '../canvas-api';
import type { CanvasCore } from '../stage/canvas-core';

const HAIR = 0.25;

/** Runs for that many seconds. */
export function measureFrames(core: CanvasCore, seconds: number): Promise<FrameReport> {
  const before = core.viewport.state();
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  core.loop.hold('frames');
  return new Promise((resolve) => {
    const step = (): void => {
      const from = performance.now();
      core.viewport.panBy(times.length % 2 === 0 ? HAIR : -HAIR, 0);
      core.draw();
      const now = performance.now();
      times.push(now - from);
      if (now < until) {
        requestAnimationFrame(step);
        return;
      }
      core.viewport.set(before);
      const stop = core.events.on('settled', () => {
        stop();
        resolve(summarise(times));
      });
      core.loop.release('frames');
    };
    requestAnimationFrame(step);
  });
}

/** Median and 95th percentile. */
export function summarise(times: readonly number[]): FrameReport {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { frames: sorted.length, scriptMsMedian: at(0.5), scriptMsP95: at(0.95) };
}
