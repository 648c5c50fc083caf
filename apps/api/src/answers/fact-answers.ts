/** Facts of an entity: its codes, who holds which post, and the titles it holds. */
import type { EntityRef, Fact } from '@weft/contract';
import {
  EXTERNAL_IDS,
  RELATION_TYPES,
  type EntityId,
  type EntityRecord,
  type ExternalIdName,
} from '@weft/model';
import type { GraphSlice } from '@weft/store';
import { toEntityRef } from './entity-answers';

/** Relationship types that are facts of their ends. */
export const FACT_TYPES = ['HAS_ROLE_AT', 'HAS_STATUS'] as const;

const CODE_LABELS: Readonly<Record<ExternalIdName, string>> = {
  wikidataId: 'Wikidata',
  rorId: 'ROR',
  gb2260: 'GB/T 2260',
  uscc: 'Unified social credit code',
  geonamesId: 'GeoNames',
  moeCode: 'Ministry of Education code',
  gbt4754: 'GB/T 4754',
};

function toCodes(entity: EntityRecord): readonly Fact[] {
  return EXTERNAL_IDS.flatMap((name): readonly Fact[] => {
    const value = entity[name];
    return value === undefined ? [] : [{ kind: 'code', label: CODE_LABELS[name], value }];
  });
}

/** Posts in both directions; titles only where the entity holds them. */
function toLineFacts(id: EntityId, slice: GraphSlice): readonly Fact[] {
  const others = new Map<string, EntityRef>(slice.nodes.map((node) => [node.id, toEntityRef(node)]));
  return slice.relations.flatMap((relation): readonly Fact[] => {
    const isHolder = relation.subjectId === id;
    const entity = others.get(isHolder ? relation.objectId : relation.subjectId);
    if (entity === undefined || (relation.type === 'HAS_STATUS' && !isHolder)) return [];
    const words = RELATION_TYPES[relation.type].words.en;
    const label = relation.role ?? (isHolder ? words.forward : words.backward);
    const kind = relation.type === 'HAS_STATUS' ? 'status' : 'role';
    return [{ kind, label, value: entity.name, relationKey: relation.key, entity }];
  });
}

/** All facts: codes, then posts and titles. `slice` holds the lines of {@link FACT_TYPES}. */
export function toFacts(entity: EntityRecord, slice: GraphSlice | undefined): readonly Fact[] {
  return [...toCodes(entity), ...(slice === undefined ? [] : toLineFacts(entity.id, slice))];
}
