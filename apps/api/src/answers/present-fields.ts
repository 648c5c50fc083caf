/** Answers without absent fields: JSON has no undefined, and the contract's optional fields are absent. */

/** Copies an object without the fields whose value is undefined. */
export function presentFields<Fields extends object>(
  fields: Fields,
): {
  [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
} {
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return present as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
