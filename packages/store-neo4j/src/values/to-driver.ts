/** Parameters as the driver wants them: whole numbers as integers, so that `LIMIT $n` works, all others as floats. */
import neo4j from 'neo4j-driver';
import { StoreError, type Parameter, type Parameters } from '@weft/store';

const MIN_INTEGER = -(2n ** 63n);
const MAX_INTEGER = 2n ** 63n - 1n;

function toDriver(value: Parameter, name: string): unknown {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    case 'bigint':
      if (value < MIN_INTEGER || value > MAX_INTEGER)
        throw new StoreError('syntax', `The parameter $${name} is beyond 64 bits.`);
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((item: Parameter) => toDriver(item, name));
      return toMap(value, name);
    default:
      return value;
  }
}

function toMap(map: object, name: string): Readonly<Record<string, unknown>> {
  const entries: readonly (readonly [string, Parameter])[] = Object.entries(map);
  return Object.fromEntries(entries.map(([key, value]) => [key, toDriver(value, name)]));
}

/** Parameters of one statement. @throws StoreError `syntax` naming one that no query takes. */
export function toDriverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriver(value, name)]));
}
