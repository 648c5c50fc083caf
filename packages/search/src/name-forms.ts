/** Every name of every entity as one numbered, folded form; the finders speak of forms, the index turns them into hits. */
import { fold, type Folded } from './fold';
import type { NamedEntity } from './named-entity';

/** A name. */
export interface NameForm {
  /** Number of the entity. */
  readonly entity: number;
  readonly field: 'name' | 'nameZh' | 'alias';
  readonly folded: Folded;
}

function formsOf(entity: NamedEntity, number: number): readonly NameForm[] {
  const forms: NameForm[] = [{ entity: number, field: 'name', folded: fold(entity.name) }];
  if (entity.nameZh !== undefined) {
    forms.push({ entity: number, field: 'nameZh', folded: fold(entity.nameZh) });
  }
  for (const alias of entity.aliases) forms.push({ entity: number, field: 'alias', folded: fold(alias) });
  return forms.filter((form) => form.folded.text !== '');
}

/** All forms, in the order of the entities. */
export function toNameForms(entities: readonly NamedEntity[]): readonly NameForm[] {
  return entities.flatMap(formsOf);
}
