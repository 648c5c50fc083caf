/** Parameters on their way in: only what every engine takes, and no key that this engine would take for an element. */
import { StoreError, type Parameters } from '@weft/store';

/** Keys by which the engine marks nodes and relationships in its answers; stored, they would hide or replace ids. */
const RESERVED: ReadonlySet<string> = new Set(['_id', '_labels', '_source', '_target', '_type']);
/** Keys by which the engine takes a map for a date, a duration and the like. */
const TAGGED = /^\$/;
const MIN_INTEGER = -(2n ** 63n);
const MAX_INTEGER = 2n ** 63n - 1n;
const MAX_DEPTH = 32;

/** @throws StoreError `syntax` that names the parameter and what is wrong with it. */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(value, `$${name}`, 0);
}

function checkValue(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw refuse(path, 'is nested too deeply');
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      if (!Number.isFinite(value)) throw refuse(path, 'is not a finite number');
      return;
    case 'bigint':
      if (value < MIN_INTEGER || value > MAX_INTEGER) throw refuse(path, 'is beyond 64 bits');
      return;
    case 'object':
      checkObject(value, path, depth + 1);
      return;
    default:
      throw refuse(path, `is a ${typeof value}, which no query takes`);
  }
}

function checkObject(value: object | null, path: string, depth: number): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      checkValue(item, `${path}[${index}]`, depth);
    });
    return;
  }
  if (!isPlain(value)) throw refuse(path, 'is neither a list nor a plain map');
  for (const [key, item] of Object.entries(value)) {
    if (RESERVED.has(key) || TAGGED.test(key))
      throw refuse(`${path}.${key}`, 'has a reserved name; rename it');
    checkValue(item, `${path}.${key}`, depth);
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuse(path: string, what: string): StoreError {
  return new StoreError('syntax', `the parameter ${path} ${what}`);
}
