/** The shape of an entity type's definition; how it is drawn is the view's business, not said here. */

/** Families share a hue on the canvas. */
export type EntityFamily = 'place' | 'firm' | 'knowledge' | 'public' | 'field' | 'initiative' | 'document';

/** Everything the product knows of one entity type. */
export interface EntityTypeDefinition<Label extends string = string> {
  /** Node label in the graph, PascalCase. */
  readonly label: Label;
  /** What readable ids of this type begin with, before the colon. */
  readonly idPrefix: string;
  readonly family: EntityFamily;
  /** One sentence for help and completion. */
  readonly meaning: string;
  readonly words: { readonly en: { readonly one: string; readonly many: string }; readonly zh: string };
}

/** Declares an entity type and keeps its label as a literal type. */
export function defineEntityType<const Label extends string>(
  definition: EntityTypeDefinition<Label>,
): EntityTypeDefinition<Label> {
  return definition;
}
