/** Compares records key by key, which is how a load tells changed from unchanged. */

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
}

/** Whether two flat records are equal, but for the keys to leave out. */
export function sameRecord<Value extends object>(
  a: Value,
  b: Value,
  except: readonly (keyof Value)[] = [],
): boolean {
  const [left, right] = [a as Record<PropertyKey, unknown>, b as Record<PropertyKey, unknown>];
  const keys = new Set<PropertyKey>([...Object.keys(left), ...Object.keys(right)]);
  for (const key of except) keys.delete(key);
  for (const key of keys) if (!sameValue(left[key], right[key])) return false;
  return true;
}
