/** Looking: selection, filters and names. They are no steps of undo; the address and Back keep them. */
import type { NameMode, ViewSpec } from '@weft/model';
import { lineSentence, nodeSentence } from '@weft/view';
import { changeSpec } from '../../state/view-slice';
import { countWords } from '../../ui/dates';
import { EMPTY_VIEW } from '../../url/view-codec';
import type { Workbench } from '../workbench';
import { nameOf } from './content';

type Filters = ViewSpec['filters'];

const WORDS = {
  nothingSelected: 'Nothing selected.',
  shown: ({ nodes, lines }: { readonly nodes: number; readonly lines: number }) =>
    `Shown now: ${countWords(nodes, 'entity', 'entities')}, ${countWords(lines, 'line', 'lines')}.`,
} as const;

/** The sentence that stands for an entity or line in lists and for readers who listen. */
function sentenceOf(bench: Workbench, selection: NonNullable<ViewSpec['selection']>): string {
  const graph = bench.render.get();
  if (selection.kind === 'entity') {
    const node = graph.nodes.find(({ id }) => id === selection.id);
    return node
      ? nodeSentence(node)
          .map((part) => part.text)
          .join('')
      : '';
  }
  const line = graph.lines.find(({ key }) => key === selection.key);
  return line ? lineSentence(line, (id) => nameOf(bench, id)) : '';
}

/** The entity under the keyboard: the focus, else the selection, else the end from which a line was reached. */
export function focusedEntity({ session }: Workbench): string | undefined {
  const { selection } = session.view.getState().spec;
  const { focusId, cameFrom } = session.ui.getState();
  return focusId ?? (selection?.kind === 'entity' ? selection.id : cameFrom);
}

/** The end of a line on which one stands before selecting it; nothing where one comes from elsewhere. */
function nearEnd(bench: Workbench, selection: ViewSpec['selection']): string | undefined {
  if (selection?.kind !== 'relation') return undefined;
  const line = bench.session.dataset.getState().relations.get(selection.key);
  const from = focusedEntity(bench);
  return line && (line.source === from || line.target === from) ? from : undefined;
}

/** Selects an entity or line, or nothing, and says its sentence. */
export function select(bench: Workbench, selection: ViewSpec['selection']) {
  const cameFrom = nearEnd(bench, selection);
  changeSpec(bench.session.view, { selection });
  bench.session.ui.setState(
    selection
      ? { said: sentenceOf(bench, selection), inspectorOpen: true, focusId: undefined, cameFrom }
      : { said: WORDS.nothingSelected, focusId: undefined, cameFrom },
  );
  if (selection?.kind === 'entity') bench.link.controller?.reveal(selection.id);
}

function setFilters(bench: Workbench, changes: Partial<Filters>) {
  const { filters } = bench.session.view.getState().spec;
  changeSpec(bench.session.view, { filters: { ...filters, ...changes } });
  const { shown } = bench.render.get();
  bench.session.ui.setState({ said: WORDS.shown(shown) });
}

const toggled = <Item>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

/** What of a list of filter rows is off after a click; `only` turns all others off, or all on again. */
export function nextHidden<Item>(
  hidden: readonly Item[],
  all: readonly Item[],
  click: { item: Item; only: boolean },
): Item[] {
  if (!click.only) return toggled(hidden, click.item);
  const others = all.filter((item) => item !== click.item);
  const isOnlyOne = others.every((item) => hidden.includes(item)) && !hidden.includes(click.item);
  return isOnlyOne ? [] : others;
}

/** Types of entities that are off. */
export function setHiddenTypes(bench: Workbench, hiddenTypes: string[]) {
  setFilters(bench, { hiddenTypes });
}

/** Families of lines that are off. */
export function setHiddenFamilies(bench: Workbench, hiddenFamilies: string[]) {
  setFilters(bench, { hiddenFamilies });
}

/** Certainties that are off. */
export function setHiddenCertainties(bench: Workbench, hiddenCertainties: Filters['hiddenCertainties']) {
  setFilters(bench, { hiddenCertainties });
}

/** Lowest confidence shown, 0 to 100. */
export function setMinConfidence(bench: Workbench, minConfidence: number) {
  setFilters(bench, { minConfidence });
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(EMPTY_VIEW.filters);
}

/** Takes all filters off. */
export function resetFilters(bench: Workbench) {
  bench.session.ui.setState({ filtered: 'fade' });
  setFilters(bench, EMPTY_VIEW.filters);
}

/** Takes what is filtered off the canvas, instead of leaving it faded. */
export function removeFiltered(bench: Workbench) {
  bench.session.ui.setState({ filtered: 'remove' });
}

/** Which names stand on the canvas. */
export function setNames(bench: Workbench, names: NameMode) {
  changeSpec(bench.session.view, { names });
}
