/** How routes describe what they answer: one JSON body, and problem details for every refusal. */
import { problemSchema } from '@weft/contract';
import type { z } from 'zod';

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

/** What any address may answer instead. */
const REFUSALS = {
  400: problem('A parameter or the body is not what this address takes; the fields are named'),
  401: problem('This server has a secret, and the request does not bring it'),
  403: problem('This host name is not served, the request comes from another site, or the store refuses it'),
  404: problem('There is nothing with this id or at this address'),
  405: problem('This address does not take that method; `Allow` names those it takes'),
  413: problem('The body, or the answer, is too large'),
  500: problem('Something went wrong in Weft'),
  503: problem('Weft is still loading, or the store can not be reached or used'),
  504: problem('It took too long'),
} as const;

const BODY_REFUSALS = {
  409: problem('Another change is under way or came in between'),
  415: problem('This type of body is not taken here'),
  507: problem('The disk is full'),
} as const;

function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** Responses of a route that answers 200 with one body. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { 200: json(schema, description), ...REFUSALS } as const;
}

/** Responses of a route that takes a body and answers 200. */
export function answersBody<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { ...answers(schema, description), ...BODY_REFUSALS } as const;
}

/** Responses of a route that takes a body and answers 201. */
export function answersCreated<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { 201: json(schema, description), ...REFUSALS, ...BODY_REFUSALS } as const;
}
