/** The canvas by itself, on generated graphs: a playground, and the page that benches drive. */
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-sc';
import {
  createDataset,
  deriveRenderGraph,
  plainSpec,
  type GraphItems,
  type RenderGraph,
  type Theme,
} from '@weft/view';
import { createCanvas } from '../create-canvas';
import type { CanvasController, FrameReport, PlacementRequest } from '../canvas-api';
import { measureBareSigma, pictureOfBareSigma } from './bare-sigma';
import { generateGraph } from './generated-graph';

/** What a driver of this page may call, as `window.canvasLab`. */
interface CanvasLab {
  readonly controller: CanvasController;
  /** Shows a generated graph; resolves with the milliseconds until it stands still. */
  readonly generate: (nodes: number, lines: number) => Promise<number>;
  readonly show: (items: GraphItems, request?: PlacementRequest) => Promise<number>;
  readonly theme: (theme: Theme) => void;
  readonly bareFrames: (seconds: number) => Promise<FrameReport>;
  /** Milliseconds that the plain libraries need for the graph that is shown. */
  readonly barePicture: () => Promise<number>;
}

declare global {
  interface Window {
    canvasLab?: CanvasLab;
  }
}

const place = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

function startLab(): CanvasLab | undefined {
  const query = new URLSearchParams(location.search);
  const theme: Theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme;
  const made = createCanvas(place('stage'), { theme, names: 'both' });
  if (!made.ok) {
    document.body.textContent = made.error.words;
    return undefined;
  }
  const controller = made.value;
  let shown: RenderGraph | undefined;
  const show = async (items: GraphItems, request?: PlacementRequest): Promise<number> => {
    const from = performance.now();
    const dataset = createDataset();
    dataset.add(items);
    const total = { nodes: items.nodes.length, lines: items.lines.length };
    shown = deriveRenderGraph(dataset, { ...plainSpec(total), candidates: true });
    await controller.setData(shown, request);
    return performance.now() - from;
  };
  controller.on('select', ({ target }) => {
    controller.setSelection(
      target.kind === 'entity'
        ? { kind: 'entity', id: target.id }
        : target.kind === 'relation'
          ? { kind: 'relation', key: target.key }
          : { kind: 'none' },
    );
  });
  return {
    controller,
    show,
    generate: (nodes, lines) => show(generateGraph(nodes, lines)),
    theme(next) {
      document.documentElement.dataset['theme'] = next;
      controller.setSettings({ theme: next });
    },
    barePicture: () =>
      shown === undefined
        ? Promise.reject(new Error('show a graph first'))
        : pictureOfBareSigma(place('bare'), shown),
    bareFrames: (seconds) =>
      shown === undefined
        ? Promise.reject(new Error('show a graph first'))
        : measureBareSigma(place('bare'), shown, { positions: controller.positions(), seconds }),
  };
}

const lab = startLab();
if (lab !== undefined) {
  window.canvasLab = lab;
  const query = new URLSearchParams(location.search);
  const nodes = Number(query.get('nodes') ?? 60);
  if (nodes > 0) await lab.generate(nodes, Number(query.get('lines') ?? nodes * 1.6));
}
