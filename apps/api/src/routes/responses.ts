/** How routes describe what they answer: one JSON body, and problem details for every refusal. */
import { problemSchema } from '@weft/contract';
import type { z } from 'zod';

const DESCRIPTIONS = {
  400: 'A parameter or the body is not what this address takes; the fields are named',
  404: 'There is nothing with this id',
  504: 'It took too long',
} as const;

function problem(status: keyof typeof DESCRIPTIONS) {
  return {
    description: DESCRIPTIONS[status],
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}

/** Responses of a route that answers 200 with one body. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: problem(400),
    404: problem(404),
    504: problem(504),
  } as const;
}
