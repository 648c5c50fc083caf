/** A refusal on purpose, thrown anywhere below a route and translated in `errors.ts`. */
import type { Problem, ProblemCode } from '@weft/contract';

/** What of a request was refused, field by field. */
export type FieldErrors = NonNullable<Problem['errors']>;

/** A refusal with a stable code. The detail is a sentence for the reader. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';

  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors: FieldErrors = [],
  ) {
    super(detail);
  }
}

/** The refusal of an id that nothing has. */
export function notFound(kind: string, id: string): HttpProblem {
  return new HttpProblem('not-found', `There is no ${kind} with the id ${id.slice(0, 120)}.`);
}

/** The refusal of one parameter. */
export function badParameter(field: string, value: string, expected: string): HttpProblem {
  const shown = value.slice(0, 120);
  return new HttpProblem('bad-parameter', `${field}: expected ${expected}, found ${shown}`, [
    { field, value: shown, expected },
  ]);
}
