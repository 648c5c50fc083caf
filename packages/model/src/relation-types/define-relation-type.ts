/** The shape of a relationship type's definition; widths and colours are the view's business. */
import type { EntityType } from '../entity-types';

/** Families share a colour, a width and a row of the legend. */
export type RelationFamily = 'together' | 'makes' | 'active' | 'place' | 'roles';

/** Qualifiers that make two relationships between the same ends different ones. */
export type QualifierName = 'stage' | 'role';

/** How far along something is; only the stages a type lists are allowed on it. */
export const STAGES = ['established', 'pillar', 'emerging', 'future', 'planned'] as const;
export type Stage = (typeof STAGES)[number];

/** What stands between the ends: on the line, read from subject to object, and from object to subject. */
interface RelationWords {
  readonly label: string;
  readonly forward: string;
  readonly backward: string;
}

/** Everything the product knows of one relationship type. */
export interface RelationTypeDefinition<Type extends string = string> {
  /** Relationship type in the graph, UPPER_SNAKE. */
  readonly type: Type;
  readonly family: RelationFamily;
  /** One sentence for help and completion. */
  readonly meaning: string;
  /** Stored once, smaller id first, and drawn without an arrowhead. */
  readonly symmetric?: boolean;
  /** Allowed pairs of ends; a pair holds when the subject is in `from` and the object in `to`. */
  readonly ends: readonly { readonly from: readonly EntityType[]; readonly to: readonly EntityType[] }[];
  readonly qualifiers: readonly QualifierName[];
  readonly stages: readonly Stage[];
  readonly words: {
    readonly en: RelationWords & {
      /** Words that name the stage in place of `{stage}`, where there is one and it is not only planned. */
      readonly staged?: RelationWords;
    };
    readonly zh: string;
  };
}

/** Declares a relationship type and keeps its name as a literal type. */
export function defineRelationType<const Type extends string>(
  definition: RelationTypeDefinition<Type>,
): RelationTypeDefinition<Type> {
  return definition;
}
