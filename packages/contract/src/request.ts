/** One request of the client: address, answer through a schema, and failures as one class. */
import type { z } from 'zod';
import { ApiProblem } from './api-problem';
import { problemSchema } from './problem';

/** Values of a query string; absent ones are left out, lists are joined by commas. */
export type QueryValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Where the server is and how to reach it. */
export interface ClientOptions {
  /** Address without the `/api`; empty in a page of the same origin. */
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Bearer token of a server that asks for one. */
  readonly token?: string;
}

/** Options of every call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What to ask for. `Answer` is the type that the schema promises. */
export interface Question extends CallOptions {
  readonly path: string;
  readonly query?: QueryValues;
  /** Sent as JSON by POST; form data as it is. */
  readonly body?: unknown;
}

/** Writes values into a query string, `?` included; empty without values. */
export function serializeQuery(values: QueryValues): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    search.set(name, typeof value === 'object' ? value.join(',') : String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function toInit(question: Question, token: string | undefined): RequestInit {
  const { body, signal } = question;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  const init: RequestInit = { headers, ...(signal === undefined ? {} : { signal }) };
  if (body === undefined) return init;
  if (body instanceof FormData) return { ...init, method: 'POST', body };
  headers['content-type'] = 'application/json';
  return { ...init, method: 'POST', body: JSON.stringify(body) };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toProblem(response: Response, answer: unknown): ApiProblem {
  const problem = problemSchema.safeParse(answer);
  if (problem.success) return new ApiProblem(problem.data);
  const title = `The server answered ${String(response.status)}.`;
  return new ApiProblem({ code: 'bad-answer', status: response.status, title });
}

async function send(question: Question, options: ClientOptions): Promise<Response> {
  const { baseUrl = '', fetch = globalThis.fetch, token } = options;
  const address = `${baseUrl}/api${question.path}${serializeQuery(question.query ?? {})}`;
  try {
    return await fetch(address, toInit(question, token));
  } catch (cause) {
    if (question.signal?.aborted === true) throw cause;
    throw new ApiProblem({ code: 'connection-lost', status: 0, title: 'No connection to Weft.' }, { cause });
  }
}

/**
 * Asks and reads the answer.
 * @throws ApiProblem for every failure but an abort, which is thrown as fetch throws it.
 */
export async function ask<Schema extends z.ZodType>(
  schema: Schema,
  question: Question,
  options: ClientOptions,
): Promise<z.infer<Schema>> {
  const response = await send(question, options);
  const answer = await readJson(response);
  if (!response.ok) throw toProblem(response, answer);
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const title = 'The answer is not what this version of Weft expects.';
  throw new ApiProblem({ code: 'bad-answer', status: response.status, title }, { cause: parsed.error });
}
