/** Values as JSON that tells nodes, relationships, paths and points apart from maps; the form of commands and HTTP. */
import { GraphNode, GraphPath, GraphPoint, GraphRelationship, type Value } from './values';

/** What JSON can hold. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

function encodeNumber(value: number): Json {
  if (Number.isNaN(value)) return 'NaN';
  if (Number.isFinite(value)) return value;
  return value > 0 ? 'Infinity' : '-Infinity';
}

function encodeMap(map: { readonly [key: string]: Value }): Json {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, encodeValue(value)]));
}

function encodeNode(node: GraphNode): Json {
  return { '~node': { id: node.id, labels: node.labels, properties: encodeMap(node.properties) } };
}

function encodeRelationship({ id, ends, properties }: GraphRelationship): Json {
  return { '~relationship': { id, ...ends, properties: encodeMap(properties) } };
}

function encodePoint({ srid, coordinates }: GraphPoint): Json {
  const [x = 0, y = 0, z] = coordinates.map(encodeNumber);
  return { '~point': { srid, x, y, ...(z === undefined ? {} : { z }) } };
}

/** Encodes one value. Integers beyond 2^53 become text, NaN and the infinities their names. */
export function encodeValue(value: Value): Json {
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof GraphNode) return encodeNode(value);
  if (value instanceof GraphRelationship) return encodeRelationship(value);
  if (value instanceof GraphPoint) return encodePoint(value);
  if (value instanceof GraphPath) {
    return {
      '~path': {
        nodes: value.nodes.map(encodeNode),
        relationships: value.relationships.map(encodeRelationship),
      },
    };
  }
  return isList(value) ? value.map(encodeValue) : encodeMap(value);
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
