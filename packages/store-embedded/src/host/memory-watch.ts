/** Watches the memory of this process, because neither the engine nor the garbage collector bounds a runaway query. */
import { memoryUsage } from 'node:process';

const INTERVAL_MS = 200;

/** Calls back once, when the resident size passes the limit. Returns how to end the watch. */
export function watchMemory(limit: number, onExcess: (bytes: number) => void): () => void {
  const timer = setInterval(() => {
    const bytes = memoryUsage.rss();
    if (bytes <= limit) return;
    clearInterval(timer);
    onExcess(bytes);
  }, INTERVAL_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
