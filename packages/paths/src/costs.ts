/** What a step costs in a path search: cooperation is cheap, places and hubs are dear, because they join everything. */
import {
  ENTITY_TYPES,
  RELATION_TYPES,
  type EntityFamily,
  type EntityType,
  type RelationFamily,
  type RelationType,
} from '@weft/model';

/** Cost of walking a line of a family. */
const LINE_COSTS: Readonly<Record<RelationFamily, number>> = {
  together: 1,
  makes: 1.2,
  roles: 1.5,
  active: 2,
  place: 2.5,
};

/** Cost of passing through an entity of a family. */
const NODE_COSTS: Readonly<Record<EntityFamily, number>> = {
  place: 1.5,
  firm: 0,
  knowledge: 0,
  public: 0.2,
  field: 0.7,
  initiative: 0,
  document: 0.5,
};

const IMPLIED_COST = 0.3;
/** Each doubling of an entity's lines beyond this many makes passing through it a little dearer. */
const HUB_LINES = 8;
const HUB_COST = 0.15;

/** Cost of one line. */
export function lineCost(type: RelationType, certainty: 'stated' | 'implied'): number {
  return LINE_COSTS[RELATION_TYPES[type].family] + (certainty === 'implied' ? IMPLIED_COST : 0);
}

/** Cost of passing through an entity with so many lines. */
export function nodeCost(type: EntityType, lines: number): number {
  return NODE_COSTS[ENTITY_TYPES[type].family] + HUB_COST * Math.max(0, Math.log2(lines / HUB_LINES));
}

/** Whether an entity is a place, and passing through it no sign of cooperation. */
export function isArea(type: EntityType): boolean {
  return ENTITY_TYPES[type].family === 'place';
}
