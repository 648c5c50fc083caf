/** The types of the entities that a load has met, so that rows that name them need not ask the archive again. */
import { ENTITY_TYPE_LABELS, type EntityId, type EntityType } from '@weft/model';
import { IdTable } from './id-table';

/** Types by id, in the space of an id table. */
export class EntityTypes {
  private readonly table = new IdTable();

  /** The type of an entity; undefined for one that this load has not met. */
  get(id: EntityId): EntityType | undefined {
    const index = this.table.get(id);
    return index === undefined ? undefined : ENTITY_TYPE_LABELS[index];
  }

  /** Keeps the type of an entity that is in the archive. */
  set(id: EntityId, type: EntityType): void {
    this.table.set(id, ENTITY_TYPE_LABELS.indexOf(type));
  }
}
