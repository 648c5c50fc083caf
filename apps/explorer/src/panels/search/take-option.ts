/** What choosing a result does: entities and sentences go to the canvas. */
import { openEntity, openSentence } from '../../app/commands/open';
import { focusCanvas } from '../../app/focus-canvas';
import type { Workbench } from '../../app/workbench';
import { rememberEntity } from '../../state/recent-entities';
import type { SearchOption } from './search-options';

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
