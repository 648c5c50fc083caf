/** What is on the canvas: the one place that changes it, records the step and asks for the drawing. */
import type { SliceAnswer } from '@weft/contract';
import type { ViewSpec } from '@weft/model';
import { countWords } from '../../ui/dates';
import { learn } from '../../state/dataset-slice';
import { recordStep, toContent } from '../../state/history-slice';
import { notify } from '../../state/ui-slice';
import { changeSpec } from '../../state/view-slice';
import type { DrawRequest } from '../canvas-link';
import type { Workbench } from '../workbench';

/** Changes of the picture, the words of the step, and how new entities get their places. */
export interface ContentChange {
  readonly words: string;
  readonly spec: { [Key in keyof ViewSpec]?: ViewSpec[Key] | undefined };
  readonly request?: DrawRequest;
  /** What the server said of the entities concerned. */
  readonly answer?: SliceAnswer;
}

/** Names of an entity for sentences; its id where it is not known. */
export function nameOf({ session }: Workbench, id: string): string {
  return session.dataset.getState().nodes.get(id)?.name ?? id;
}

/** Changes what is on the canvas as one undoable step. */
export function changeContent(bench: Workbench, change: ContentChange) {
  const { session, link } = bench;
  link.during(change.request ?? {}, () => {
    if (change.answer) learn(session.dataset, change.answer);
    changeSpec(session.view, change.spec);
    recordStep(session.history, change.words, toContent(session.view.getState().spec));
    if (session.view.getState().screen !== 'explore') session.view.setState({ screen: 'explore' });
  });
  session.ui.setState({ said: change.words });
}

/** Says which entities of a view are gone. */
export function sayMissing({ session }: Workbench, missing: readonly string[]) {
  if (missing.length === 0) return;
  const listed = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ' and others' : '');
  const words = `${countWords(missing.length, 'entity is', 'entities are')} no longer in the data: ${listed}.`;
  notify(session.ui, { tone: 'warn', words });
}

/** Asks for entities with all lines among them and keeps how long it took. */
export async function fetchSlice(
  { client, session }: Workbench,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<SliceAnswer> {
  const began = performance.now();
  const answer = await client.slice(ids, { signal });
  session.dataset.setState({ fetchMs: performance.now() - began });
  return answer;
}
