/** How a failed request reaches the caller of the client: one class, whatever went wrong. */
import type { Problem, ProblemCode } from './problem';

/** Codes of the list, and what only a client can see: no connection, or an answer that is not of the contract. */
export type ClientProblemCode = ProblemCode | 'connection-lost' | 'bad-answer';

/** A refusal or failure. `code` may also be one that a newer server has added. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ClientProblemCode | (string & {});
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: NonNullable<Problem['errors']>;
  readonly position: Problem['position'];

  constructor(problem: Omit<Problem, 'type'>, options: { readonly cause?: unknown } = {}) {
    super(problem.detail ?? problem.title, options);
    this.code = problem.code;
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.position = problem.position;
  }
}
