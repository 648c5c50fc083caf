/** Expected failure as a value. Broken promises (a lost server, a bug) are thrown as classes instead. */

/** Either a value or the reason there is none. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a value. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps a reason. */
export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
