/** What a pointer on the canvas means: selecting, expanding, keeping what was moved, remembering the camera. */
import type { CanvasTarget } from '../canvas';
import { changeSpec } from '../state/view-slice';
import { toCamera } from './canvas-link';
import { keepMoved } from './commands/arrange';
import { expand, toggleExpanded } from './commands/expand';
import { select } from './commands/look';
import type { Workbench } from './workbench';

function selectTarget(bench: Workbench, target: CanvasTarget) {
  if (target.kind === 'entity') select(bench, { kind: 'entity', id: target.id });
  else if (target.kind === 'relation') select(bench, { kind: 'relation', key: target.key });
  else if (bench.session.view.getState().spec.selection) select(bench, undefined);
}

/** Listens for as long as the canvas is mounted. */
export function followCanvas(bench: Workbench) {
  const { link, session } = bench;
  link.on('select', ({ target }) => selectTarget(bench, target));
  link.on('expand', ({ id, by }) => (by === 'badge' ? void expand(bench, id) : toggleExpanded(bench, id)));
  link.on('moved', ({ ids }) => keepMoved(bench, ids));
  link.on('camera', (camera) => changeSpec(session.view, { camera: toCamera(camera) }));
  link.on('placing', ({ working, done, total }) =>
    session.ui.setState({ placing: working ? { done, total } : undefined }),
  );
  link.on('menu', ({ target, at }) => session.ui.setState({ menu: { target, at } }));
  link.on('hover', ({ target, at, card }) =>
    session.ui.setState({ card: card && target.kind !== 'empty' ? { target, at } : undefined }),
  );
}
