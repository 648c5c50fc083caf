/** `GET /api/graph/overview` and `POST /api/graph/slice`: parts of the graph that no single entity names. */
import { createRoute } from '@hono/zod-openapi';
import { graphSliceSchema, sliceAnswerSchema, sliceRequestSchema } from '@weft/contract';
import { isIdText, parseId, type EntityId } from '@weft/model';
import { toSliceAnswer } from '../answers/slice-answers';
import type { ApiApp, ApiContext } from '../api-context';
import { includeParameter, integerParameter, noQuery, queryOf } from './parameters';
import { answers, answersBody } from './responses';

const overview = createRoute({
  method: 'get',
  path: '/api/graph/overview',
  summary: 'A bounded first picture of the whole graph',
  request: {
    query: queryOf({
      limit: integerParameter({ min: 1, max: 2000, preset: 120 }),
      include: includeParameter,
    }),
  },
  responses: answers(graphSliceSchema, 'The best connected entities, and what is left out'),
});

const slice = createRoute({
  method: 'post',
  path: '/api/graph/slice',
  summary: 'These entities and all lines among them',
  description: 'A read: it changes nothing. POST, because the list can be long.',
  request: {
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: sliceRequestSchema } } },
  },
  responses: answersBody(sliceAnswerSchema, 'The slice, and which ids are no longer in the data'),
});

/** Adds the routes. */
export function addGraphRoutes(app: ApiApp, { reader }: ApiContext): void {
  app.openapi(overview, async (c) => {
    const { limit } = c.req.valid('query');
    return c.json(toSliceAnswer(await reader.readOverview(limit, c.get('call'))), 200);
  });
  app.openapi(slice, async (c) => {
    const ids = [...new Set(c.req.valid('json').ids)];
    const known = ids.filter(isIdText).map((id) => parseId<EntityId>(id));
    const answer = toSliceAnswer(await reader.readSlice(known, c.get('call')));
    const found = new Set(answer.nodes.map((node) => node.id));
    return c.json({ ...answer, missing: ids.filter((id) => !found.has(id)) }, 200);
  });
}
