/** `POST /api/views` and `GET /api/views/{id}`: saved views. */
import { createRoute, z } from '@hono/zod-openapi';
import { savedViewSchema, viewAnswerSchema } from '@weft/contract';
import { viewSpecSchema } from '@weft/model';
import type { ApiApp, ApiContext } from '../api-context';
import { notFound } from '../http-problem';
import { idParameter, noQuery } from './parameters';
import { answersCreated, answers } from './responses';

const save = createRoute({
  method: 'post',
  path: '/api/views',
  summary: 'Save a view',
  description: 'The same view gets the same id.',
  request: {
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: viewSpecSchema } } },
  },
  responses: answersCreated(savedViewSchema, 'Saved'),
});

const view = createRoute({
  method: 'get',
  path: '/api/views/{id}',
  summary: 'A saved view',
  request: { params: z.object({ id: idParameter }), query: noQuery },
  responses: answers(viewAnswerSchema, 'The view and when it was saved'),
});

/** Adds the routes. */
export function addViewRoutes(app: ApiApp, { views }: ApiContext): void {
  app.openapi(save, async (c) => {
    const { id } = await views.save(c.req.valid('json'), new Date().toISOString());
    return c.json({ id }, 201, { location: `/api/views/${id}` });
  });
  app.openapi(view, async (c) => {
    const { id } = c.req.valid('param');
    const found = await views.find(id);
    if (found === undefined) throw notFound('saved view', id);
    return c.json(found, 200);
  });
}
