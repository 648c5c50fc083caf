/** Reads `city: ji` as the search for "ji" among cities. Types answer to their id prefix, label, words and family. */
import { ENTITY_TYPE_LABELS, ENTITY_TYPES, type EntityType } from '@weft/model';

/** A query, and the types it is narrowed to. */
export interface TypedQuery {
  readonly text: string;
  readonly types?: readonly EntityType[];
}

function namesOf(type: EntityType): readonly string[] {
  const { idPrefix, words, family } = ENTITY_TYPES[type];
  return [family, idPrefix, type, words.en.one, words.en.many, words.zh].map((name) => name.toLowerCase());
}

function typesByPrefix(): ReadonlyMap<string, readonly EntityType[]> {
  const types = new Map<string, readonly EntityType[]>();
  for (const type of ENTITY_TYPE_LABELS) {
    for (const name of new Set(namesOf(type))) types.set(name, [...(types.get(name) ?? []), type]);
  }
  return types;
}

const TYPES_BY_PREFIX = typesByPrefix();

/** Takes a type off the front of a query, if one is there. */
export function parseTypePrefix(query: string): TypedQuery {
  const match = /^\s*([^:：]{1,40})[:：](.*)$/su.exec(query);
  const types = TYPES_BY_PREFIX.get(match?.[1]?.trim().toLowerCase() ?? '');
  if (match === null || types === undefined) return { text: query };
  return { text: match[2] ?? '', types };
}
