/** Walking from entity to entity along lines without a pointer: round the lines of one, then on to the far end. */
import { focusedEntity, select } from './look';
import type { Workbench } from '../workbench';

/** The lines of an entity in the canvas's order, clockwise from the top. */
function linesRound({ link }: Workbench, id: string): readonly string[] {
  const keys: string[] = [];
  let next = link.controller?.nextLine(id, undefined, 1);
  while (next !== undefined && next !== keys[0]) {
    keys.push(next);
    next = link.controller?.nextLine(id, next, 1);
  }
  return keys;
}

/** Where a walk begins when a line was selected from elsewhere. */
function startOf({ session }: Workbench): string | undefined {
  const { selection } = session.view.getState().spec;
  return selection?.kind === 'relation'
    ? session.dataset.getState().relations.get(selection.key)?.source
    : undefined;
}

/** Selects the next line of the entity one stands on, round and round; its place in the round is said with it. */
export function walkLines(bench: Workbench, step: 1 | -1) {
  const { ui, view } = bench.session;
  const { selection } = view.getState().spec;
  const id = focusedEntity(bench) ?? startOf(bench);
  if (id === undefined) return;
  const keys = linesRound(bench, id);
  const at = selection?.kind === 'relation' ? keys.indexOf(selection.key) : -1;
  const next = at < 0 ? (step > 0 ? 0 : keys.length - 1) : (at + step + keys.length) % keys.length;
  const key = keys[next];
  if (key === undefined) return;
  select(bench, { kind: 'relation', key });
  ui.setState({ cameFrom: id, said: `Line ${next + 1} of ${keys.length}. ${ui.getState().said}` });
}

/** Goes on to the far end of the selected line and selects it; false where no line is selected. */
export function followLine(bench: Workbench): boolean {
  const { session } = bench;
  const { selection } = session.view.getState().spec;
  if (selection?.kind !== 'relation') return false;
  const line = session.dataset.getState().relations.get(selection.key);
  if (!line) return false;
  const isBackwards = session.ui.getState().cameFrom === line.target;
  select(bench, { kind: 'entity', id: isBackwards ? line.source : line.target });
  return true;
}
