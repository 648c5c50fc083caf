/** Expanding and collapsing: neighbours come beside their entity, and go again exactly as they came. */
import { CANVAS_LIMITS } from '@weft/view';
import { linesToFetch } from '../../state/render-source';
import { notify } from '../../state/ui-slice';
import { countWords, formatCount } from '../../ui/dates';
import type { Workbench } from '../workbench';
import { changeContent, fetchSlice, nameOf } from './content';
import { fetchNewNeighbours } from './neighbours';
import { FIRST_NEIGHBOURS } from './open';
import { run } from './run';

const broughtBy = new Map<string, readonly string[]>();

/** Accepted lines of an entity that are not drawn. */
function moreOf(bench: Workbench, id: string): number {
  return bench.render.get().nodes.find((node) => node.id === id)?.more ?? 0;
}

function sayNothingMore(bench: Workbench, id: string) {
  const degree = bench.session.dataset.getState().nodes.get(id)?.degree ?? 0;
  const words =
    moreOf(bench, id) > 0
      ? `All neighbours of ${nameOf(bench, id)} are on the canvas. The other lines are filtered, or said by another line.`
      : degree === 1
        ? `The one line of ${nameOf(bench, id)} is on the canvas.`
        : `All ${countWords(degree, 'line', 'lines')} of ${nameOf(bench, id)} are on the canvas.`;
  notify(bench.session.ui, { tone: 'info', words });
}

function addNeighbours(bench: Workbench, id: string, most: number): Promise<void> {
  const before = bench.session.view.getState().spec;
  const shown = before.entities.filter((entity) => !before.hidden.includes(entity));
  return run(bench, 'Fetching lines', async (signal) => {
    const { ids } = await fetchNewNeighbours(bench, id, { most, signal, present: shown });
    if (ids.length === 0) return sayNothingMore(bench, id);
    const entities = [...new Set([...before.entities, ...ids])];
    if (entities.length > CANVAS_LIMITS.nodes) return sayTooMany(bench);
    const answer = await fetchSlice(bench, entities, signal);
    broughtBy.set(id, [...(broughtBy.get(id) ?? []), ...ids]);
    changeContent(bench, {
      words: `Expanded ${nameOf(bench, id)} by ${formatCount(ids.length)}`,
      spec: {
        entities: entities.filter((entity) => !answer.missing.includes(entity)),
        hidden: before.hidden.filter((hidden) => !ids.includes(hidden)),
      },
      answer,
      request: { anchor: id, camera: 'keep' },
    });
  });
}

function sayTooMany(bench: Workbench) {
  const words = `A view holds at most ${formatCount(CANVAS_LIMITS.nodes)} entities. Hide some or open a narrower view.`;
  notify(bench.session.ui, { tone: 'warn', words });
}

/** Adds the neighbours of an entity; more than may come at once are asked for first. */
export function expand(bench: Workbench, id: string): Promise<void> {
  const more = moreOf(bench, id);
  if (more <= CANVAS_LIMITS.newNodes) return addNeighbours(bench, id, CANVAS_LIMITS.newNodes);
  bench.session.ui.setState({
    ask: {
      words: `${nameOf(bench, id)} has ${formatCount(more)} more lines. Add the ${FIRST_NEIGHBOURS} with most sources?`,
      confirm: `Add ${FIRST_NEIGHBOURS} to canvas`,
      run: () => void addNeighbours(bench, id, FIRST_NEIGHBOURS),
    },
  });
  return Promise.resolve();
}

/** Neighbours that hang on this entity alone. */
function leavesOf(bench: Workbench, id: string): readonly string[] {
  const { lines } = bench.render.get();
  const others = new Map<string, Set<string>>();
  for (const { source, target } of lines) {
    others.set(source, (others.get(source) ?? new Set()).add(target));
    others.set(target, (others.get(target) ?? new Set()).add(source));
  }
  return [...(others.get(id) ?? [])].filter((neighbour) => others.get(neighbour)?.size === 1);
}

/** Takes back what expanding brought; without that memory, the neighbours that hang on this entity alone. */
export function collapse(bench: Workbench, id: string) {
  const { spec } = bench.session.view.getState();
  const present = new Set(spec.entities);
  const brought = (broughtBy.get(id) ?? []).filter((entity) => present.has(entity) && !broughtBy.has(entity));
  const going = new Set(brought.length > 0 ? brought : leavesOf(bench, id));
  broughtBy.delete(id);
  if (going.size === 0) {
    notify(bench.session.ui, { tone: 'info', words: `Nothing hangs on ${nameOf(bench, id)} alone.` });
    return;
  }
  const keepsSelection = spec.selection?.kind === 'entity' && !going.has(spec.selection.id);
  changeContent(bench, {
    words: `Collapsed ${nameOf(bench, id)} by ${formatCount(going.size)}`,
    spec: {
      entities: spec.entities.filter((entity) => !going.has(entity)),
      ...(keepsSelection ? {} : { selection: { kind: 'entity', id } }),
    },
  });
}

/** Whether expanding would bring something: lines to entities off the canvas, or hidden by hand. */
export function canExpand(bench: Workbench, id: string): boolean {
  const { hidden } = bench.session.view.getState().spec;
  return linesToFetch(bench.session, id) > 0 || (hidden.length > 0 && moreOf(bench, id) > 0);
}

/** Expands while that brings something, else collapses: what a double-click means. */
export function toggleExpanded(bench: Workbench, id: string) {
  if (canExpand(bench, id)) void expand(bench, id);
  else collapse(bench, id);
}
