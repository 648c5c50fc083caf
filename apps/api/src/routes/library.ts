/** `GET /api/library` and `GET /api/library/{name}/result`: ready questions, and what they find. */
import { createRoute, z } from '@hono/zod-openapi';
import { libraryAnswerSchema, libraryResultSchema } from '@weft/contract';
import type { ApiApp, ApiContext } from '../api-context';
import { Library } from '../library/library';
import { idParameter, noQuery } from './parameters';
import { answers } from './responses';

const library = createRoute({
  method: 'get',
  path: '/api/library',
  summary: 'Ready questions, with the parameters that the loaded graph suggests',
  request: { query: noQuery },
  responses: answers(libraryAnswerSchema, 'Questions in the order to offer them'),
});

const result = createRoute({
  method: 'get',
  path: '/api/library/{name}/result',
  summary: 'What a question finds',
  description: 'Parameters of the question, by name, take the place of the suggested ones.',
  request: { params: z.object({ name: idParameter }) },
  responses: answers(libraryResultSchema, 'Rows, and the entities and lines in them'),
});

/** Adds the routes. */
export function addLibraryRoutes(app: ApiApp, context: ApiContext): void {
  const questions = new Library(context);
  app.openapi(library, async (c) => c.json({ questions: await questions.list(c.get('call')) }, 200));
  app.openapi(result, async (c) => {
    const { name } = c.req.valid('param');
    c.set('indexVersion', (await context.indexes.sentences()).version);
    return c.json(await questions.run(name, c.req.query(), c.get('call')), 200);
  });
}
