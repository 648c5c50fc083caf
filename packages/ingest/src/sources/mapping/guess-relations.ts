/** Proposes how the things that a row names may be related: each of them with the row's first one. */
import { allowsEnds, ENTITY_TYPES, ENTITY_TYPE_LABELS, normaliseName } from '@weft/model';
import type { EntityType, RelationType } from '@weft/model';
import { findLastWord, readColumnWords } from './column-words';

/** An entity that a mapping will declare. */
export interface GuessedEntity {
  readonly as: string;
  readonly column: string;
  readonly type: EntityType;
  /** False where only the cells look like names. */
  readonly isSure: boolean;
}

/** A proposed relation; the ends are the entities' `as`. */
export interface GuessedRelation {
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
  readonly isSure: boolean;
}

interface Direction {
  readonly predicate: RelationType;
  readonly isForward: boolean;
}

function allows({ predicate, isForward }: Direction, first: EntityType, other: EntityType): boolean {
  return isForward ? allowsEnds(predicate, first, other) : allowsEnds(predicate, other, first);
}

/** What the other column's own name says: a customer is supplied, a founder founded. */
function directionsByName(column: string): readonly Direction[] {
  const text = normaliseName(column);
  return Object.entries(readColumnWords().predicates).flatMap(
    ([name, { forward, backward }]): readonly Direction[] => {
      const predicate = name as RelationType;
      if (findLastWord(text, forward).end > 0) return [{ predicate, isForward: true }];
      return findLastWord(text, backward).end > 0 ? [{ predicate, isForward: false }] : [];
    },
  );
}

function isArea(type: EntityType): boolean {
  return ENTITY_TYPES[type].family === 'place';
}

/** Types stand from the largest area to the smallest, and the smaller lies in the larger. */
function directionOfAreas(first: EntityType, other: EntityType): readonly Direction[] {
  if (!isArea(first) || !isArea(other)) return [];
  const isForward = ENTITY_TYPE_LABELS.indexOf(first) > ENTITY_TYPE_LABELS.indexOf(other);
  return [{ predicate: 'LOCATED_IN', isForward }];
}

function likelyDirections(first: EntityType, other: EntityType): readonly Direction[] {
  if (first === other) return [{ predicate: 'COLLABORATES_WITH', isForward: true }];
  const both = readColumnWords().likely.flatMap((predicate) =>
    [true, false].map((isForward) => ({ predicate, isForward })),
  );
  return [...directionOfAreas(first, other), ...both];
}

/** A relation between the row's first entity and another one; undefined where no type may run between them. */
export function guessRelation(first: GuessedEntity, other: GuessedEntity): GuessedRelation | undefined {
  const directions = [...directionsByName(other.column), ...likelyDirections(first.type, other.type)];
  const direction = directions.find((candidate) => allows(candidate, first.type, other.type));
  if (!direction) return undefined;
  const [subject, object] = direction.isForward ? [first, other] : [other, first];
  const isOddPost = direction.predicate === 'HAS_ROLE_AT' && isArea(object.type);
  const isSure = first.isSure && other.isSure && !isOddPost;
  return { subject: subject.as, predicate: direction.predicate, object: object.as, isSure };
}
