/** Slices of the graph as the contract words them. */
import type { GraphSlice as SliceAnswer, SliceRelation } from '@weft/contract';
import type { RelationRecord } from '@weft/model';
import type { GraphSlice } from '@weft/store';
import { toSliceNode } from './entity-answers';

/** A line. */
export function toSliceRelation(relation: RelationRecord): SliceRelation {
  const { subjectId, objectId, ...rest } = relation;
  return { ...rest, source: subjectId, target: objectId };
}

/** A slice. */
export function toSliceAnswer(slice: GraphSlice): SliceAnswer {
  return {
    nodes: slice.nodes.map(toSliceNode),
    relations: slice.relations.map(toSliceRelation),
    notShown: slice.notShown,
    nextCursor: slice.nextCursor ?? null,
  };
}
