/** What changes around the canvas: its size, the fonts, the wish for less motion. */
import type { CanvasCore } from '../stage/canvas-core';

/** Starts listening; returns the way to stop. */
export function attachEnvironment(core: CanvasCore): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let windowSize = sizeOfWindow();
  const observer = new ResizeObserver(() => {
    core.resized();
    const now = sizeOfWindow();
    // A docked panel leaves the picture where it is; a window of another size gets a picture that fits it.
    if (now !== windowSize && core.fitted) core.fit(undefined, false);
    windowSize = now;
  });
  observer.observe(core.root);
  document.fonts.addEventListener(
    'loadingdone',
    () => {
      core.labels.forgetWidths();
      core.loop.touch();
    },
    { signal },
  );
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener(
    'change',
    (event) => {
      core.setSettings({ reducedMotion: event.matches });
    },
    { signal },
  );
  return () => {
    observer.disconnect();
    stop.abort();
  };
}

const sizeOfWindow = (): string => `${window.innerWidth}x${window.innerHeight}@${window.devicePixelRatio}`;
