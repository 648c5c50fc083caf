/**
 * The engine's values as neutral ones. It marks nodes, relationships and paths only by reserved keys, which is why
 * those keys are refused on write (see check-parameters). A local date and time comes as a Date read as UTC.
 */
import {
  GraphNode,
  GraphPath,
  GraphRelationship,
  type ResultTable,
  type Row,
  type Value,
  type ValueMap,
} from '@weft/store';
import type { EngineAnswer } from '../protocol';
import { unpackRows } from '../wire/unpack-rows';

type Fields = Readonly<Record<string, unknown>>;

/** An answer's table in neutral values. */
export function toTable(answer: EngineAnswer): ResultTable {
  return { columns: answer.columns, rows: unpackRows(answer).map(toRow) };
}

function toRow(row: readonly unknown[]): Row {
  return row.map(toValue);
}

/**
 * One value.
 * @throws TypeError on what no Cypher value becomes.
 */
export function toValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'bigint':
      return value;
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : toCompound(value);
    default:
      throw new TypeError(`the engine gave a ${typeof value}`);
  }
}

function toCompound(value: object): Value {
  if (Array.isArray(value)) return value.map(toValue);
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, '');
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  const fields: Fields = { ...value };
  return toNode(fields) ?? toRelationship(fields) ?? toPath(fields) ?? toMap(fields);
}

function toNode(fields: Fields): GraphNode | undefined {
  const { _id: id, _labels: labels, ...properties } = fields;
  if (typeof id !== 'number' || !isTextList(labels)) return undefined;
  return new GraphNode(nodeId(id), labels, toMap(properties));
}

function toRelationship(fields: Fields): GraphRelationship | undefined {
  const { _id: id, _type: type, _source: source, _target: target, ...properties } = fields;
  if (typeof id !== 'number' || typeof type !== 'string') return undefined;
  if (typeof source !== 'number' || typeof target !== 'number') return undefined;
  const ends = { type, start: nodeId(source), end: nodeId(target) };
  return new GraphRelationship(`r:${id}`, ends, toMap(properties));
}

/** A map with exactly these two keys and only nodes and relationships in them: what a user's own map can hardly be. */
function toPath(fields: Fields): GraphPath | undefined {
  const { nodes, edges, ...others } = fields;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(others).length > 0) return undefined;
  if (nodes.length !== edges.length + 1) return undefined;
  const members = nodes.map(toValue).filter((node) => node instanceof GraphNode);
  const steps = edges.map(toValue).filter((edge) => edge instanceof GraphRelationship);
  const whole = members.length === nodes.length && steps.length === edges.length;
  return whole ? new GraphPath(members, steps) : undefined;
}

function toMap(fields: Fields): ValueMap {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, toValue(value)]));
}

function nodeId(id: number): string {
  return `n:${id}`;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((label) => typeof label === 'string');
}
