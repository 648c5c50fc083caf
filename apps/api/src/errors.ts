/** Every failure as problem details (RFC 9457): refusals, schema errors, what a store throws, and what nobody expected. */
import { PROBLEMS, type Problem, type ProblemCode } from '@weft/contract';
import { toValidationIssues, type ValidationIssue } from '@weft/model';
import { StoreError, type StoreErrorCode } from '@weft/store';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { HttpProblem, type FieldErrors } from './http-problem';

const TITLES: Readonly<Record<ProblemCode, string>> = {
  'bad-parameter': 'A parameter is not what this address takes.',
  'bad-body': 'The body is not what this address takes.',
  syntax: 'The query has a fault.',
  'unsupported-here': 'This store can not run that.',
  'sign-in-needed': 'Sign in first.',
  'write-refused': 'Writing is refused here.',
  'access-refused': 'Access is refused.',
  'host-refused': 'This host name is not served.',
  'origin-refused': 'Requests from other sites are refused.',
  'not-found': 'There is nothing here.',
  'method-not-allowed': 'This address does not take that method.',
  conflict: 'Another change came in between.',
  'body-too-large': 'The body is too large.',
  'too-large': 'The answer is too large.',
  'unsupported-media-type': 'This type of body is not taken here.',
  cancelled: 'The request was cancelled.',
  internal: 'Something went wrong in Weft.',
  'not-ready': 'Weft is still loading.',
  'store-unreachable': 'The store can not be reached.',
  'store-unusable': 'The store can not be used.',
  'disk-full': 'The disk is full.',
  timeout: 'It took too long.',
};

const OF_STORE: Readonly<Record<StoreErrorCode, ProblemCode>> = {
  syntax: 'syntax',
  'write-refused': 'write-refused',
  'access-refused': 'access-refused',
  'unsupported-here': 'unsupported-here',
  timeout: 'timeout',
  cancelled: 'cancelled',
  'too-large': 'too-large',
  conflict: 'conflict',
  constraint: 'conflict',
  interrupted: 'store-unreachable',
  unreachable: 'store-unreachable',
  unauthorised: 'store-unusable',
  locked: 'store-unusable',
  'disk-full': 'disk-full',
  'schema-too-old': 'store-unusable',
  foreign: 'store-unusable',
  damaged: 'store-unusable',
  internal: 'internal',
};

const OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'bad-body',
  401: 'sign-in-needed',
  403: 'access-refused',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** A problem's JSON. */
export function problemOf(code: ProblemCode, detail?: string, errors: FieldErrors = []): Problem {
  return {
    type: 'about:blank',
    title: TITLES[code],
    status: PROBLEMS[code],
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

function ofStoreError(error: StoreError): Problem {
  const problem = problemOf(OF_STORE[error.code], error.message);
  return error.position === undefined ? problem : { ...problem, position: error.position };
}

function sentenceOf({ path, value, expected, fault }: ValidationIssue): string {
  const field = path === '' ? 'body' : path;
  if (fault === 'missing') return `${field} is missing`;
  if (fault === 'unknown') return `${field} is not known here`;
  return `${field}: expected ${expected}, found ${value}`;
}

/** The problem of a refused schema, naming each field. */
export function problemOfSchema(
  code: 'bad-parameter' | 'bad-body',
  error: z.ZodError,
  input: unknown,
): Problem {
  const issues = toValidationIssues(error, input);
  const errors = issues.map(({ path, value, expected }) => ({ field: path, value, expected }));
  return problemOf(code, issues.map(sentenceOf).join('; '), errors);
}

/** Whatever was thrown, as a problem; `deadline` tells a request that took too long from one that was cancelled. */
export function toProblem(error: unknown, deadline?: AbortSignal): Problem {
  if (error instanceof HttpProblem) return problemOf(error.code, error.message, error.errors);
  if (deadline?.aborted === true && (isAbort(error) || isCancelled(error))) return problemOf('timeout');
  if (error instanceof StoreError) return ofStoreError(error);
  if (error instanceof HTTPException) return problemOf(OF_STATUS[error.status] ?? 'internal', error.message);
  return isAbort(error) ? problemOf('cancelled') : problemOf('internal');
}

function isCancelled(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'cancelled';
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

/** A problem as a response. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
