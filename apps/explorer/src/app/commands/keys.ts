/** The keyboard on the canvas: which key does what to the entity in focus. Field and dialog keys never come here. */
import type { Direction } from '../../canvas';
import type { Workbench } from '../workbench';
import { hide, keepNeighbours, layOutAgain, showHidden, togglePin } from './arrange';
import { collapse, expand } from './expand';
import { focusedEntity, select } from './look';
import { followLine, walkLines } from './walk-lines';

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function moveFocus(bench: Workbench, direction: Direction) {
  const { controller } = bench.link;
  const id = controller?.nearest(focusedEntity(bench), direction);
  if (id === undefined) return;
  bench.session.ui.setState({ focusId: id });
  controller?.setFocus({ kind: 'entity', id });
  controller?.reveal(id);
  const node = bench.render.get().nodes.find((drawn) => drawn.id === id);
  if (node) bench.session.ui.setState({ said: node.name });
}

const onEntity = (bench: Workbench, act: (id: string) => void) => {
  const id = focusedEntity(bench);
  if (id !== undefined) act(id);
};

/** Goes one level back: menu, card, focus, selection. */
export function stepBackOut(bench: Workbench) {
  const { ui, view } = bench.session;
  const { menu, card, focusId } = ui.getState();
  if (menu || card) return ui.setState({ menu: undefined, card: undefined });
  if (view.getState().spec.selection) return select(bench, undefined);
  if (focusId !== undefined) {
    ui.setState({ focusId: undefined });
    bench.link.controller?.setFocus({ kind: 'empty' });
  }
}

const PLAIN: Readonly<Record<string, (bench: Workbench) => void>> = {
  Enter: (bench) => {
    const isFocusMoved = bench.session.ui.getState().focusId !== undefined;
    if (isFocusMoved || !followLine(bench)) onEntity(bench, (id) => select(bench, { kind: 'entity', id }));
  },
  ' ': (bench) => onEntity(bench, (id) => select(bench, { kind: 'entity', id })),
  e: (bench) => onEntity(bench, (id) => void expand(bench, id)),
  E: (bench) => onEntity(bench, (id) => collapse(bench, id)),
  n: (bench) => onEntity(bench, (id) => keepNeighbours(bench, id)),
  h: (bench) => onEntity(bench, (id) => hide(bench, [id])),
  H: (bench) => showHidden(bench),
  x: (bench) => onEntity(bench, (id) => togglePin(bench, id)),
  f: ({ link }) => link.controller?.fit(),
  F: (bench) => onEntity(bench, (id) => bench.link.controller?.fit([id])),
  l: (bench) => void layOutAgain(bench),
  '+': ({ link }) => link.controller?.zoomBy(1.25),
  '=': ({ link }) => link.controller?.zoomBy(1.25),
  '-': ({ link }) => link.controller?.zoomBy(0.8),
  '0': ({ link }) => link.controller?.resetZoom(),
  Escape: stepBackOut,
};

/** Does what the key means here; false when it means nothing. */
export function pressOnCanvas(bench: Workbench, press: KeyPress): boolean {
  const direction = ARROWS[press.key];
  if (direction) {
    if (press.altKey) walkLines(bench, press.key === 'ArrowRight' || press.key === 'ArrowDown' ? 1 : -1);
    else moveFocus(bench, direction);
    return true;
  }
  if (press.ctrlKey || press.altKey) return false;
  const act = PLAIN[press.key];
  act?.(bench);
  return act !== undefined;
}
