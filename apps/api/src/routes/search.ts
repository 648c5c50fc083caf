/** `GET /api/search`: names. */
import { createRoute } from '@hono/zod-openapi';
import { searchAnswerSchema, type SearchAnswer } from '@weft/contract';
import type { NameAnswer } from '@weft/search';
import { toEntityRef } from '../answers/entity-answers';
import type { ApiApp, ApiContext } from '../api-context';
import { entityTypesParameter, integerParameter, queryOf, searchTextParameter } from './parameters';
import { answers } from './responses';

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Entities by any part of any name, by pinyin, initials, or with one slip',
  description: 'A prefix such as `city:`, `firm:` or `field:` narrows by type.',
  request: {
    query: queryOf({
      q: searchTextParameter,
      types: entityTypesParameter,
      limit: integerParameter({ min: 1, max: 200, preset: 20 }),
    }),
  },
  responses: answers(searchAnswerSchema, 'Ranked entities, each with what matched'),
});

function toAnswer({ hits, total, nearest }: NameAnswer): SearchAnswer {
  return {
    results: hits.map(({ entity, match }) => ({
      ...toEntityRef(entity),
      degree: entity.degree,
      matched: { ...match, ranges: match.ranges.map(([start, end]): [number, number] => [start, end]) },
    })),
    total,
    ...(nearest.length === 0 ? {} : { nearest: nearest.map(toEntityRef) }),
  };
}

/** Adds the route. */
export function addSearchRoutes(app: ApiApp, { indexes }: ApiContext): void {
  app.openapi(search, async (c) => {
    const { q, types, limit } = c.req.valid('query');
    const { version, thing } = await indexes.graph();
    c.set('indexVersion', version);
    const answer = thing.names.search({ text: q, limit, ...(types === undefined ? {} : { types }) });
    return c.json(toAnswer(answer), 200);
  });
}
