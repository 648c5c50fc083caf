/**
 * Neutral values, equal from both engines. Nodes, relationships, paths and points are classes, so that a map can never
 * be mistaken for one; temporal values are ISO 8601 text; integers beyond 2^53 are bigint.
 */

/** Anything a query can return. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | ValueMap | GraphElement;

/** A map, or the properties of an element. */
export interface ValueMap {
  readonly [key: string]: Value;
}

/** A node as one result saw it. `id` is the engine's element id: good within a session, never to be stored. */
export class GraphNode {
  constructor(
    readonly id: string,
    readonly labels: readonly string[],
    readonly properties: ValueMap,
  ) {}
}

/** What a relationship joins: its type, and the element ids of its ends. */
export interface RelationshipEnds {
  readonly type: string;
  readonly start: string;
  readonly end: string;
}

/** A relationship as one result saw it. */
export class GraphRelationship {
  constructor(
    readonly id: string,
    readonly ends: RelationshipEnds,
    readonly properties: ValueMap,
  ) {}
}

/** A path: n nodes joined by n - 1 relationships. */
export class GraphPath {
  constructor(
    readonly nodes: readonly GraphNode[],
    readonly relationships: readonly GraphRelationship[],
  ) {}
}

/** A point: spatial reference id and two or three coordinates. */
export class GraphPoint {
  constructor(
    readonly srid: number,
    readonly coordinates: readonly number[],
  ) {}
}

export type GraphElement = GraphNode | GraphRelationship | GraphPath | GraphPoint;

/** Query parameters: scalars, and lists and maps of them. */
export type Parameter =
  null | boolean | number | bigint | string | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = { readonly [name: string]: Parameter };

/** One result row, in the order of the columns. */
export type Row = readonly Value[];
