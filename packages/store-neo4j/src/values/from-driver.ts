/** The driver's values as neutral ones: classes for elements, ISO 8601 text for times, bigint beyond 2^53. */
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import { GraphNode, GraphPath, GraphPoint, GraphRelationship, type Value, type ValueMap } from '@weft/store';

const TEMPORAL = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];

/** Takes one value of a record. */
export function fromDriver(value: unknown): Value {
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

function fromObject(value: object): Value {
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isNode(value)) return fromNode(value);
  if (neo4j.isRelationship(value)) return fromRelationship(value);
  if (neo4j.isPath(value)) return fromPath(value);
  if (neo4j.isPoint(value)) return fromPoint(value);
  if (TEMPORAL.some((isOfKind) => isOfKind(value))) return toIsoText(value);
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  return fromMap(value);
}

function fromMap(map: object): ValueMap {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(map);
  return Object.fromEntries(entries.map(([key, value]) => [key, fromDriver(value)]));
}

function fromNode({ elementId, labels, properties }: Pick<Node, 'elementId' | 'labels' | 'properties'>) {
  return new GraphNode(elementId, labels, fromMap(properties));
}

function fromRelationship(relationship: Omit<Relationship, 'identity' | 'start' | 'end' | 'toString'>) {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = relationship;
  return new GraphRelationship(
    elementId,
    { type, start: startNodeElementId, end: endNodeElementId },
    fromMap(properties),
  );
}

function fromPath({ start, segments }: Pick<Path, 'start' | 'segments'>): GraphPath {
  const nodes = [start, ...segments.map((segment) => segment.end)].map(fromNode);
  return new GraphPath(
    nodes,
    segments.map((segment) => fromRelationship(segment.relationship)),
  );
}

function fromPoint({ srid, x, y, z }: { srid: unknown; x: number; y: number; z: number | undefined }) {
  return new GraphPoint(Number(srid), z === undefined ? [x, y] : [x, y, z]);
}

/** The driver ends a duration of whole days with a bare T. */
function toIsoText(value: { readonly toString: () => string }): string {
  return value.toString().replace(/T$/, '');
}
