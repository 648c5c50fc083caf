/** Problem details (RFC 9457) with a code that scripts may branch on; how stores and servers fail is told apart here. */
import { z } from 'zod';
import { list } from './wire';

/** Codes and the HTTP status that each one answers with. */
export const PROBLEMS = {
  'bad-parameter': 400,
  'bad-body': 400,
  syntax: 400,
  'unsupported-here': 400,
  'sign-in-needed': 401,
  'write-refused': 403,
  'access-refused': 403,
  'host-refused': 403,
  'origin-refused': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'body-too-large': 413,
  'too-large': 413,
  'unsupported-media-type': 415,
  cancelled: 499,
  internal: 500,
  'not-ready': 503,
  'store-unreachable': 503,
  'store-unusable': 503,
  'disk-full': 507,
  timeout: 504,
} as const satisfies Record<string, number>;

/** Stable code of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Whether a text is a code of this list. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEMS, text);
}

/** Schema of `application/problem+json`. `errors` names each refused field. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'about:blank: the code says it' }),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().exactOptional(),
    /** Only for a query text: where the fault is, both counted from 1. */
    position: z.object({ line: z.number().int(), column: z.number().int() }).exactOptional(),
    errors: list(z.object({ field: z.string(), value: z.string(), expected: z.string() })).exactOptional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

/** A problem as it travels. */
export type Problem = z.infer<typeof problemSchema>;
