/** `window.weft`: what the screen shows, as data, for tests and curious people. It changes nothing. */
import type { FrameReport } from '../canvas';
import type { Workbench } from './workbench';

function view({ session, link, render }: Workbench) {
  const graph = render.get();
  const drawn = link.controller?.view();
  const isLoading = session.dataset.getState().phase.kind === 'loading';
  const lines = Object.values({ ...graph.notShown.lines }).reduce((sum, count) => sum + count, 0);
  const nodes = Object.values({ ...graph.notShown.nodes }).reduce((sum, count) => sum + count, 0);
  return {
    settled: !isLoading && !link.busy && (drawn?.settled ?? true),
    nodes: drawn?.nodes ?? [],
    lines: drawn?.lines ?? [],
    labels: drawn?.labels ?? [],
    notShown: { nodes, relations: lines },
    total: { nodes: graph.total.nodes, relations: graph.total.lines },
    timings: {
      fetchMs: session.dataset.getState().fetchMs,
      layoutMs: drawn?.timings.layoutMs ?? 0,
      paintMs: drawn?.timings.paintMs ?? 0,
    },
  };
}

const NO_FRAMES: FrameReport = { frames: 0, scriptMsMedian: 0, scriptMsP95: 0 };

/** Puts the diagnostics on the window, read only. */
export function installDiagnostics(bench: Workbench) {
  const weft = Object.freeze({
    view: () => view(bench),
    frames: (seconds: number) => bench.link.controller?.frames(seconds) ?? Promise.resolve(NO_FRAMES),
  });
  Object.defineProperty(window, 'weft', { value: weft, writable: false, enumerable: true });
}
