/** Builds records without absent fields, so that "unknown" is always a missing key and records compare key by key. */

/** Copies an object without the fields whose value is undefined. */
export function presentFields<Value extends object>(fields: {
  readonly [Key in keyof Value]: Value[Key] | undefined;
}): Value {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Value;
}
