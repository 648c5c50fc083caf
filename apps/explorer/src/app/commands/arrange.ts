/** Hiding, keeping only neighbours, laying out, moving and pinning: changes of the picture without the server. */
import { recordStep, stepBack, stepForward, toContent, type Content } from '../../state/history-slice';
import { notify } from '../../state/ui-slice';
import { changeSpec } from '../../state/view-slice';
import { countWords } from '../../ui/dates';
import type { Workbench } from '../workbench';
import { changeContent, nameOf } from './content';

function withoutSelection(bench: Workbench, gone: ReadonlySet<string>) {
  const { selection } = bench.session.view.getState().spec;
  const line =
    selection?.kind === 'relation'
      ? bench.session.dataset.getState().relations.get(selection.key)
      : undefined;
  const isGone =
    (selection?.kind === 'entity' && gone.has(selection.id)) ||
    (line !== undefined && (gone.has(line.source) || gone.has(line.target)));
  return isGone ? { selection: undefined } : {};
}

/** Hides entities by hand; the notice undoes it. */
export function hide(bench: Workbench, ids: readonly string[]) {
  const { spec } = bench.session.view.getState();
  const [first] = ids;
  if (first === undefined) return;
  const what = ids.length === 1 ? nameOf(bench, first) : countWords(ids.length, 'entity', 'entities');
  changeContent(bench, {
    words: `Hid ${what}`,
    spec: { hidden: [...new Set([...spec.hidden, ...ids])], ...withoutSelection(bench, new Set(ids)) },
  });
  notify(bench.session.ui, {
    tone: 'info',
    words: `Hid ${what}.`,
    action: { label: 'Undo', run: () => undo(bench) },
  });
}

/** Shows again what was hidden by hand. */
export function showHidden(bench: Workbench) {
  if (bench.session.view.getState().spec.hidden.length === 0) return;
  changeContent(bench, { words: 'Showed what was hidden', spec: { hidden: [] } });
}

/** Keeps an entity and its neighbours on the canvas. */
export function keepNeighbours(bench: Workbench, id: string) {
  const { spec } = bench.session.view.getState();
  const near = new Set([id]);
  for (const { source, target } of bench.render.get().lines) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  changeContent(bench, {
    words: `Kept only neighbours of ${nameOf(bench, id)}`,
    spec: { entities: spec.entities.filter((entity) => near.has(entity)), selection: { kind: 'entity', id } },
  });
}

/** Lays out again what is not pinned; one step. */
export async function layOutAgain({ session, link }: Workbench) {
  const { controller } = link;
  if (!controller) return;
  recordStep(session.history, 'Laid out again', toContent(session.view.getState().spec));
  if ((await controller.relayout()) !== 'replaced') link.keepPositions();
}

/** Keeps what a drag moved; one step. */
export function keepMoved(bench: Workbench, ids: readonly string[]) {
  const { session, link } = bench;
  const [first] = ids;
  const what =
    ids.length === 1 && first !== undefined
      ? nameOf(bench, first)
      : countWords(ids.length, 'entity', 'entities');
  recordStep(session.history, `Moved ${what}`, toContent(session.view.getState().spec));
  link.keepPositions();
}

/** Pins an entity where it is, or lets layouts move it again. */
export function togglePin(bench: Workbench, id: string) {
  const { session, link } = bench;
  const isPinned = session.view.getState().spec.positions[id]?.pinned === true;
  link.controller?.pin([id], !isPinned);
  recordStep(
    session.history,
    isPinned ? `Released ${nameOf(bench, id)}` : `Pinned ${nameOf(bench, id)}`,
    toContent(session.view.getState().spec),
  );
  link.keepPositions();
}

function restore(bench: Workbench, content: Content) {
  const { session, link } = bench;
  const here = new Set(content.entities);
  const gone = new Set(session.view.getState().spec.entities.filter((id) => !here.has(id)));
  link.during({ positions: content.positions, camera: 'keep' }, () =>
    changeSpec(session.view, { question: undefined, ...content, ...withoutSelection(bench, gone) }),
  );
}

/** Takes the last step back. */
export function undo(bench: Workbench) {
  const step = stepBack(bench.session.history);
  if (!step) return;
  restore(bench, step.content);
  bench.session.ui.setState({ said: `Undone: ${step.words}.` });
}

/** Does the last undone step again. */
export function redo(bench: Workbench) {
  const step = stepForward(bench.session.history);
  if (!step) return;
  restore(bench, step.content);
  bench.session.ui.setState({ said: `Done again: ${step.words}.` });
}
