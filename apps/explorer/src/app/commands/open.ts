/** Opening things: an entity with its lines, the first picture of the whole graph, the answer to a question. */
import type { LibraryQuestion } from '@weft/contract';
import { CANVAS_LIMITS } from '@weft/view';
import { OVERVIEW_LIMIT } from '../../data/use-overview';
import { rememberView } from '../../state/recent-views';
import { notify } from '../../state/ui-slice';
import { formatCount } from '../../ui/dates';
import { serializeAddress } from '../../url/address';
import { EMPTY_VIEW } from '../../url/view-codec';
import type { Workbench } from '../workbench';
import { changeContent, fetchSlice, nameOf, sayMissing } from './content';
import { fetchNewNeighbours } from './neighbours';
import { run } from './run';

/** Neighbours taken when an entity has more than may come at once. */
export const FIRST_NEIGHBOURS = 100;

function remember(bench: Workbench, title: string, type?: string) {
  const { spec } = bench.session.view.getState();
  const view = { ...EMPTY_VIEW, entities: spec.entities, selection: spec.selection, question: spec.question };
  const address = serializeAddress({ screen: 'explore', view });
  if (address.length <= 1500) rememberView({ title, address, type });
}

/** Puts an entity and its lines on the canvas and selects it; `replace` clears what has nothing to do with it. */
export function openEntity(bench: Workbench, id: string, mode: 'replace' | 'add'): Promise<void> {
  const before = bench.session.view.getState().spec;
  const isHere = before.entities.includes(id);
  const kept = mode === 'add' || isHere ? before.entities : [];
  return run(bench, 'Fetching lines', async (signal) => {
    const { ids, left } = await fetchNewNeighbours(bench, id, {
      most: CANVAS_LIMITS.newNodes,
      signal,
      present: kept,
    });
    const added = left > 0 ? ids.slice(0, FIRST_NEIGHBOURS) : ids;
    const entities = [...new Set([...kept, id, ...added])];
    const answer = await fetchSlice(bench, entities, signal);
    sayMissing(bench, answer.missing);
    if (answer.missing.includes(id)) return;
    const name = answer.nodes.find((node) => node.id === id)?.name ?? id;
    const known = new Set(answer.nodes.map((node) => node.id));
    changeContent(bench, {
      words: isHere || kept.length > 0 ? `Added ${name} and its lines` : `Opened ${name}`,
      spec: {
        entities: entities.filter((entity) => known.has(entity)),
        hidden: before.hidden.filter((hidden) => hidden !== id && !added.includes(hidden)),
        selection: { kind: 'entity', id },
        ...(kept.length === 0 ? { positions: {}, camera: undefined, question: undefined } : {}),
      },
      answer,
      request: kept.length === 0 ? { camera: 'fit' } : { anchor: id, reveal: id },
    });
    if (left > 0) sayMore(bench, id, ids.length + left - added.length);
    remember(bench, `${nameOf(bench, id)}, one step`, answer.nodes.find((node) => node.id === id)?.type);
  });
}

function sayMore(bench: Workbench, id: string, more: number) {
  notify(bench.session.ui, {
    tone: 'info',
    words: `${nameOf(bench, id)} has ${formatCount(more)} more neighbours. The ${FIRST_NEIGHBOURS} with most sources are on the canvas.`,
  });
}

/** Replaces the canvas by these entities; `title` names the view, `question` is what it answers. */
function openSet(
  bench: Workbench,
  { title, question }: { readonly title: string; readonly question?: string },
  find: (signal: AbortSignal) => Promise<readonly string[]>,
) {
  return run(bench, 'Fetching lines', async (signal) => {
    const wanted = await find(signal);
    const answer = await fetchSlice(bench, wanted, signal);
    sayMissing(bench, answer.missing);
    const known = new Set(answer.nodes.map((node) => node.id));
    const only = answer.nodes.length === 1 ? answer.nodes[0]?.id : undefined;
    changeContent(bench, {
      words: `Opened ${title}`,
      spec: {
        entities: wanted.filter((id) => known.has(id)),
        hidden: [],
        selection: only === undefined ? undefined : { kind: 'entity', id: only },
        positions: {},
        camera: undefined,
        question,
      },
      answer,
      request: { camera: 'fit' },
    });
    remember(bench, title);
  });
}

/** Opens the first picture of the whole graph. */
export function openOverview(bench: Workbench): Promise<void> {
  return openSet(bench, { title: 'The whole graph' }, async (signal) => {
    const overview = await bench.client.overview({ limit: OVERVIEW_LIMIT }, { signal });
    return overview.nodes.map((node) => node.id);
  });
}

/** Opens what a ready question finds. */
export function openQuestion(bench: Workbench, question: LibraryQuestion): Promise<void> {
  return openSet(bench, { title: question.question, question: question.name }, async (signal) => {
    const result = await bench.client.libraryResult(question.name, {}, { signal });
    return result.entityIds;
  });
}

/** Puts the entities of a sentence on the canvas beside what is there, and selects one of its lines. */
export function openSentence(
  bench: Workbench,
  sentence: { readonly entityIds: readonly string[]; readonly relationKey: string | undefined },
): Promise<void> {
  const { entities: present } = bench.session.view.getState().spec;
  return run(bench, 'Fetching lines', async (signal) => {
    const entities = [...new Set([...present, ...sentence.entityIds])];
    const answer = await fetchSlice(bench, entities, signal);
    const [first] = sentence.entityIds;
    const line = sentence.relationKey;
    const selection = line
      ? ({ kind: 'relation', key: line } as const)
      : first === undefined
        ? undefined
        : ({ kind: 'entity', id: first } as const);
    changeContent(bench, {
      words: 'Opened a sentence',
      spec: { entities: entities.filter((id) => !answer.missing.includes(id)), selection },
      answer,
      request: present.length === 0 ? { camera: 'fit' } : { reveal: first },
    });
  });
}
