/** Entities of the store as the contract words them. */
import type { EntityRef, SliceNode } from '@weft/contract';
import type { EntityRecord } from '@weft/model';
import type { EntitySummary } from '@weft/store';

/** An entity as others mention it. */
export function toEntityRef(entity: Pick<EntityRecord, 'id' | 'type' | 'name' | 'nameZh'>): EntityRef {
  return { id: entity.id, type: entity.type, name: entity.name, nameZh: entity.nameZh ?? null };
}

/** A node of a slice. */
export function toSliceNode(summary: EntitySummary): SliceNode {
  return { ...toEntityRef(summary), degree: summary.degree, disputed: summary.disputed };
}
