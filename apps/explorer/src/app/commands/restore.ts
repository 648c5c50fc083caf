/** Bringing a view back from an address, a saved id or the browser's history. */
import type { ViewSpec } from '@weft/model';
import { beginHistory, recordStep, toContent } from '../../state/history-slice';
import { learn } from '../../state/dataset-slice';
import { notify } from '../../state/ui-slice';
import type { Address } from '../../url/address';
import type { Workbench } from '../workbench';
import { fetchSlice, sayMissing } from './content';
import { run } from './run';

function withoutMissing(
  view: ViewSpec,
  missing: readonly string[],
  hasLine: (key: string) => boolean,
): ViewSpec {
  const entities = view.entities.filter((id) => !missing.includes(id));
  const { selection, ...rest } = view;
  const keeps =
    selection && (selection.kind === 'entity' ? entities.includes(selection.id) : hasLine(selection.key));
  return { ...rest, entities, ...(keeps && selection ? { selection } : {}) };
}

/** Where a view comes from, and how a change is made that belongs to the history entry already there. */
export interface RestoreOptions {
  /** `begin` is the first of this tab; `step` came by Back or Forward and can be undone. */
  readonly how: 'begin' | 'step';
  readonly quietly: (change: () => void) => void;
}

function put(
  bench: Workbench,
  { screen, view }: Pick<Address, 'screen' | 'view'>,
  how: RestoreOptions['how'],
) {
  const { session, link } = bench;
  const request = { positions: view.positions, camera: 'keep', cameraAfter: view.camera } as const;
  const changed = JSON.stringify(toContent(session.view.getState().spec)) !== JSON.stringify(toContent(view));
  const apply = () => session.view.setState({ screen, spec: view });
  if (changed || how === 'begin') link.during(view.camera ? request : { positions: view.positions }, apply);
  else {
    apply();
    if (view.camera) link.controller?.setCamera({ ...view.camera, zoom: 1 / view.camera.ratio });
  }
  if (how === 'begin') beginHistory(session.history, toContent(view));
  else if (changed) recordStep(session.history, 'Went to another view', toContent(view));
}

async function viewOf(bench: Workbench, address: Address, signal: AbortSignal): Promise<ViewSpec> {
  if (address.savedId === undefined) return address.view;
  return (await bench.client.view(address.savedId, { signal })).spec;
}

function isKnown({ session }: Workbench, ids: readonly string[]): boolean {
  const { nodes } = session.dataset.getState();
  return ids.every((id) => nodes.has(id));
}

/** Restores a view. */
export async function restore(bench: Workbench, address: Address, { how, quietly }: RestoreOptions) {
  for (const words of address.notices) notify(bench.session.ui, { tone: 'warn', words });
  if (address.savedId === undefined && isKnown(bench, address.view.entities)) {
    put(bench, address, how);
    return;
  }
  await run(bench, 'Restoring the view', async (signal) => {
    const view = await viewOf(bench, address, signal);
    const answer = await fetchSlice(bench, view.entities, signal);
    const keys = new Set(answer.relations.map((line) => line.key));
    sayMissing(bench, answer.missing);
    quietly(() => {
      learn(bench.session.dataset, answer);
      put(
        bench,
        { screen: address.screen, view: withoutMissing(view, answer.missing, (key) => keys.has(key)) },
        how,
      );
    });
  });
}
