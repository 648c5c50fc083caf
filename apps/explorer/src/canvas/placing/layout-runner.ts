/** Runs layouts in a worker, one at a time; a newer one or a stop ends the older. */
import type { LayoutLine, LayoutNode } from '@weft/view';
import type { PlacementEnd } from '../canvas-api';
import type { LayoutAnswer, LayoutRequest, PlaceList } from './layout-messages';

/** What a layout gave. `stopped` brings the last preview, possibly nothing. */
export interface LayoutOutcome {
  readonly end: PlacementEnd;
  readonly places: PlaceList;
}

/** Keeps one warm worker. */
export class LayoutRunner {
  private worker: Worker | undefined;
  private job = 0;
  private running: { readonly finish: (outcome: LayoutOutcome) => void; preview: PlaceList } | undefined;

  constructor(private readonly onProgress: (done: number, total: number) => void) {
    this.worker = this.start();
  }

  /** Lays out; a running layout ends as `replaced`. */
  run(nodes: readonly LayoutNode[], lines: readonly LayoutLine[]): Promise<LayoutOutcome> {
    this.end('replaced');
    this.worker ??= this.start();
    this.job += 1;
    const request: LayoutRequest = { job: this.job, nodes, lines };
    const outcome = new Promise<LayoutOutcome>((finish) => {
      this.running = { finish, preview: [] };
    });
    this.worker.postMessage(request);
    return outcome;
  }

  /** Ends a running layout with what is ready. */
  stop(): void {
    this.end('stopped');
  }

  destroy(): void {
    this.end('replaced');
    this.worker?.terminate();
    this.worker = undefined;
  }

  private end(how: PlacementEnd): void {
    const { running } = this;
    if (running === undefined) return;
    this.running = undefined;
    this.worker?.terminate();
    this.worker = undefined;
    running.finish({ end: how, places: running.preview });
  }

  private start(): Worker {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>): void => {
      this.hear(data);
    };
    worker.onerror = (): void => {
      this.end('stopped');
    };
    return worker;
  }

  private hear(answer: LayoutAnswer): void {
    const { running } = this;
    if (running === undefined || answer.job !== this.job) return;
    if (answer.kind === 'progress') {
      running.preview = answer.places;
      this.onProgress(answer.done, answer.total);
      return;
    }
    this.running = undefined;
    running.finish({ end: 'done', places: answer.places });
  }
}
