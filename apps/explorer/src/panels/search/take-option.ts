/** What choosing a result does: entities and sentences go to the canvas. */
import { openEntity, openSentence } from '../../app/commands/open';
import { run } from '../../app/commands/run';
import { focusCanvas } from '../../app/focus-canvas';
import type { Workbench } from '../../app/workbench';
import { searchQuestion } from '../../data/use-search';
import { rememberEntity } from '../../state/recent-entities';
import { splitPrefix, toGroups, type SearchOption } from './search-options';
import { ENTITIES, labelOf } from './use-findings';
import { WORDS } from './words';

/** Takes an option; `add` keeps what is on the canvas and the focus where it is. */
export function takeOption(bench: Workbench, option: SearchOption, add: boolean) {
  if (option.kind === 'all-sentences') return;
  if (option.kind === 'entity') {
    const { id, type, name, nameZh } = option.entity;
    rememberEntity({ id, type, name, nameZh });
    void openEntity(bench, id, add ? 'add' : 'replace').then(() => (add ? undefined : focusCanvas()));
    return;
  }
  const { entities, relationKeys } = option.sentence;
  const wanted = { entityIds: entities.map((entity) => entity.id), relationKey: relationKeys[0] };
  void openSentence(bench, wanted).then(() => (add ? undefined : focusCanvas()));
}

/** Takes the first result of a text whose results are not on the screen yet; true when there was one. */
export async function takeFirst(bench: Workbench, typed: string, add: boolean): Promise<boolean> {
  const { text, types } = splitPrefix(typed, labelOf);
  let first: SearchOption | undefined;
  await run(bench, WORDS.label, async () => {
    const entities = await bench.queries.fetchQuery(
      searchQuestion(bench.client, { q: text, types, limit: ENTITIES }),
    );
    const graph = bench.render.get();
    first = toGroups({ entities, sentences: undefined, graph })[0]?.options[0];
  });
  if (first) takeOption(bench, first, add);
  return first !== undefined;
}
