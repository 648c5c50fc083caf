/** The closed list of entity types, in the order legends use. A new type is one file and one line here. */
import { province } from './province';
import { city } from './city';
import { zone } from './zone';
import { place } from './place';
import { firm } from './firm';
import { university } from './university';
import { researchInstitute } from './research-institute';
import { governmentBody } from './government-body';
import { organization } from './organization';
import { person } from './person';
import { industry } from './industry';
import { technology } from './technology';
import { project } from './project';
import { policy } from './policy';
import { event } from './event';
import { publication } from './publication';
import type { EntityTypeDefinition } from './define-entity-type';

const DEFINITIONS = [
  province,
  city,
  zone,
  place,
  firm,
  university,
  researchInstitute,
  governmentBody,
  organization,
  person,
  industry,
  technology,
  project,
  policy,
  event,
  publication,
] as const;

/** Label of an entity type, as stored in the graph. */
export type EntityType = (typeof DEFINITIONS)[number]['label'];

/** Every entity type's definition, keyed by label. */
export const ENTITY_TYPES = Object.fromEntries(DEFINITIONS.map((d) => [d.label, d])) as Readonly<
  Record<EntityType, EntityTypeDefinition>
>;

/** Labels in display order. */
export const ENTITY_TYPE_LABELS: readonly EntityType[] = DEFINITIONS.map((d) => d.label);

/** Whether a text is the label of an entity type. */
export function isEntityType(text: string): text is EntityType {
  return Object.hasOwn(ENTITY_TYPES, text);
}
