/** What the name index is made of. */
import type { EntityId, EntityType } from '@weft/model';

/** An entity with its names and the number of its lines. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases: readonly string[];
  readonly degree: number;
}

/** What of an entity matched. */
export type MatchedField = 'name' | 'nameZh' | 'alias' | 'id' | 'pinyin' | 'initials' | 'slip';

/** The text that matched and which parts of it, in UTF-16 units `[start, end)`. */
export interface Match {
  readonly field: MatchedField;
  readonly text: string;
  /** The name that a reading, initials or a slip come from. */
  readonly of?: string;
  readonly ranges: readonly (readonly [number, number])[];
}
