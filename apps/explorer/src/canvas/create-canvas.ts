/** Makes a canvas in an element: the parts, their listeners, and the public controller over them. */
import { fail, ok } from '@weft/model';
import type { CanvasController, CanvasSettings, CanvasUnavailable, CreateCanvas } from './canvas-api';
import { attachPointer } from './controllers/pointer';
import { attachWheelZoom } from './controllers/wheel-zoom';
import { LayoutRunner } from './placing/layout-runner';
import { GraphShower } from './placing/show-graph';
import { attachEnvironment } from './controllers/environment';
import { toController } from './canvas-controller';
import { CanvasCore } from './stage/canvas-core';

/** Makes the canvas, or says why there can be none. */
export const createCanvas: CreateCanvas = (container, settings) => {
  const unavailable = whyUnavailable();
  if (unavailable !== undefined) return fail(unavailable);
  const core = new CanvasCore(rootIn(container), fullSettings(settings));
  if (settings.insets !== undefined) core.viewport.insets = settings.insets;
  const runner = new LayoutRunner((done, total) => {
    core.events.emit('placing', { working: true, done, total });
  });
  const detach = [attachPointer(core), attachWheelZoom(core), attachEnvironment(core)];
  const controller: CanvasController = toController(core, {
    shower: new GraphShower(core, runner),
    runner,
    destroy: () => {
      for (const stop of detach) stop();
      runner.destroy();
      core.destroy();
    },
  });
  core.loop.touch();
  return ok(controller);
};

function rootIn(container: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  Object.assign(root.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    touchAction: 'none',
    userSelect: 'none',
  });
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  container.append(root);
  return root;
}

function fullSettings(settings: CanvasSettings & Required<Pick<CanvasSettings, 'theme' | 'names'>>) {
  return {
    theme: settings.theme,
    names: settings.names,
    labelDensity: settings.labelDensity ?? 1,
    reducedMotion: settings.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches,
    moreContrast: settings.moreContrast ?? matchMedia('(prefers-contrast: more)').matches,
  };
}

function whyUnavailable(): CanvasUnavailable | undefined {
  const probe = document.createElement('canvas');
  const context = probe.getContext('webgl2');
  if (context === null)
    return {
      code: 'no-webgl',
      words:
        'The drawing needs WebGL 2, which this browser or device does not offer. The table shows the same.',
    };
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return undefined;
}
