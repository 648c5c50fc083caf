/** Entities as nodes: the type is a label, and all names stand joined in `searchText` for the full-text index. */
import {
  isEntityType,
  type DocumentId,
  type EntityId,
  type EntityRecord,
  type EntityType,
} from '@weft/model';
import { z } from 'zod';
import { StoreError } from '../store-error';
import type { Parameter, Value } from '../values';
import {
  idText,
  optionalNumber,
  optionalText,
  parseProperties,
  textList,
  toProperties,
} from './property-map';

const entitySchema = z.object({
  id: idText<EntityId>(),
  name: z.string(),
  nameZh: optionalText,
  aliases: textList,
  lat: optionalNumber,
  lon: optionalNumber,
  status: z.enum(['accepted', 'candidate']),
  documentId: idText<DocumentId>().exactOptional(),
  locator: optionalText,
  passage: optionalText,
  sources: textList,
  wikidataId: optionalText,
  rorId: optionalText,
  gb2260: optionalText,
  uscc: optionalText,
  geonamesId: optionalText,
  moeCode: optionalText,
  gbt4754: optionalText,
});

/** Properties of an entity's node; its type becomes a label, and a candidate's names are not searched. */
export function toEntityProperties(record: EntityRecord): Readonly<Record<string, Parameter>> {
  const { type: _label, ...rest } = record;
  if (record.status === 'candidate') return toProperties(rest);
  const names = [record.name, record.nameZh ?? '', ...record.aliases].filter((name) => name !== '');
  return { ...toProperties(rest), searchText: names.join('\n') };
}

/** The entity type among a node's labels. */
export function parseEntityType(labels: Value): EntityType {
  const type = Array.isArray(labels)
    ? labels.find((label) => typeof label === 'string' && isEntityType(label))
    : '';
  if (typeof type === 'string' && isEntityType(type)) return type;
  throw new StoreError('damaged', `An entity has no label of a known type; run weft doctor.`);
}

/** Reads an entity from its node's labels and properties. */
export function parseEntity(labels: Value, properties: Value): EntityRecord {
  const parsed = parseProperties(entitySchema, properties, 'entity');
  return { ...parsed, type: parseEntityType(labels) };
}
