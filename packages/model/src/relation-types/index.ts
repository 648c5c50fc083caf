/** The closed list of relationship types. A new type is one file and one line here. */
import type { EntityType } from '../entity-types';
import type { RelationTypeDefinition } from './define-relation-type';
import { locatedIn } from './located-in';
import { hasProjectIn } from './has-project-in';
import { partOf } from './part-of';
import { operatesIn } from './operates-in';
import { hasIndustry } from './has-industry';
import { develops } from './develops';
import { appliedIn } from './applied-in';
import { supplies } from './supplies';
import { collaboratesWith } from './collaborates-with';
import { leveragesExpertiseOf } from './leverages-expertise-of';
import { spunOutOf } from './spun-out-of';
import { established } from './established';
import { undertakes } from './undertakes';
import { hasRoleAt } from './has-role-at';
import { implementsPolicy } from './implements';
import { hasStatus } from './has-status';
import { organized } from './organized';
import { participatedIn } from './participated-in';

const DEFINITIONS = [
  locatedIn,
  hasProjectIn,
  partOf,
  operatesIn,
  hasIndustry,
  develops,
  appliedIn,
  supplies,
  collaboratesWith,
  leveragesExpertiseOf,
  spunOutOf,
  established,
  undertakes,
  hasRoleAt,
  implementsPolicy,
  hasStatus,
  organized,
  participatedIn,
] as const;

/** Name of a relationship type, as stored in the graph. */
export type RelationType = (typeof DEFINITIONS)[number]['type'];

/** Every relationship type's definition, keyed by name. */
export const RELATION_TYPES = Object.fromEntries(DEFINITIONS.map((d) => [d.type, d])) as Readonly<
  Record<RelationType, RelationTypeDefinition>
>;

/** Names in display order. */
export const RELATION_TYPE_NAMES: readonly RelationType[] = DEFINITIONS.map((d) => d.type);

/** Whether a text is the name of a relationship type. */
export function isRelationType(text: string): text is RelationType {
  return Object.hasOwn(RELATION_TYPES, text);
}

/** Whether the type may run from one entity type to the other, in this direction. */
export function allowsEnds(type: RelationType, from: EntityType, to: EntityType): boolean {
  return RELATION_TYPES[type].ends.some((pair) => pair.from.includes(from) && pair.to.includes(to));
}
