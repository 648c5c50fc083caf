/** `GET /api/entities/{id}`, its neighbours and its evidence. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  entityDetailSchema,
  entityEvidenceSchema,
  graphSliceSchema,
  type EntityDetail as DetailAnswer,
} from '@weft/contract';
import type { EntityId } from '@weft/model';
import type { CallOptions, EntityDetail, GraphReader, GraphSlice, NeighbourhoodQuery } from '@weft/store';
import { readNames, toClaims } from '../answers/claim-answers';
import { toDocumentRef } from '../answers/document-answers';
import { toEntityRef } from '../answers/entity-answers';
import { FACT_TYPES, toFacts } from '../answers/fact-answers';
import { presentFields } from '../answers/present-fields';
import { toSliceAnswer } from '../answers/slice-answers';
import { idsInStatistic, toStatistic } from '../answers/statistic-answers';
import type { ApiApp, ApiContext } from '../api-context';
import { badParameter, notFound } from '../http-problem';
import {
  entityIdParameter,
  includeParameter,
  integerParameter,
  noQuery,
  queryOf,
  relationTypesParameter,
} from './parameters';
import { answers } from './responses';

const params = z.object({ id: entityIdParameter });
const MAX_FACTS = 200;

const entity = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'An entity: names, facts, figures, lines counted',
  request: { params, query: noQuery },
  responses: answers(entityDetailSchema, 'The entity'),
});

const neighbours = createRoute({
  method: 'get',
  path: '/api/entities/{id}/neighbours',
  summary: 'An entity with its neighbours, those with most sources first',
  request: {
    params,
    query: queryOf({
      types: relationTypesParameter,
      direction: z.enum(['out', 'in', 'both']).default('both'),
      limit: integerParameter({ min: 1, max: 2000, preset: 100 }),
      cursor: z.string().max(1000).optional(),
      include: includeParameter,
    }),
  },
  responses: answers(graphSliceSchema, 'The entity, a page of its lines, and how many more there are'),
});

const evidence = createRoute({
  method: 'get',
  path: '/api/entities/{id}/evidence',
  summary: 'Accepted claims about an entity, newest first',
  request: { params, query: queryOf({ limit: integerParameter({ min: 1, max: 1000, preset: 50 }) }) },
  responses: answers(entityEvidenceSchema, 'Claims with their documents'),
});

async function toDetail(reader: GraphReader, detail: EntityDetail, call: CallOptions): Promise<DetailAnswer> {
  const { entity: record, statistics } = detail;
  const facts: NeighbourhoodQuery = { id: record.id, types: FACT_TYPES, direction: 'both', limit: MAX_FACTS };
  const [slice, names] = await Promise.all([
    reader.readNeighbourhood(facts, call),
    readNames(reader, statistics.flatMap(idsInStatistic), call),
  ]);
  const document = detail.document && toDocumentRef(detail.document);
  return {
    ...toEntityRef(record),
    aliases: record.aliases,
    facts: toFacts(record, slice),
    statistics: statistics.map((statistic) => toStatistic(statistic, names)),
    relationCounts: detail.relationCounts,
    degree: detail.degree,
    disputed: statistics.some(({ observation }) => observation.status === 'disputed'),
    ...presentFields({ document, locator: record.locator, lat: record.lat, lon: record.lon }),
  };
}

/** A cursor that is none of ours is the caller's mistake, not the store's. */
async function readPage(
  reader: GraphReader,
  query: NeighbourhoodQuery,
  call: CallOptions,
): Promise<GraphSlice | undefined> {
  try {
    return await reader.readNeighbourhood(query, call);
  } catch (error) {
    if (error instanceof RangeError)
      throw badParameter('cursor', query.cursor ?? '', 'the cursor of a former answer');
    throw error;
  }
}

async function readEntityEvidence(
  reader: GraphReader,
  id: EntityId,
  options: { limit: number; call: CallOptions },
) {
  const { limit, call } = options;
  const [known] = await reader.readSummaries([id], call);
  if (known === undefined) throw notFound('entity', id);
  const { claims, total } = await reader.readEntityEvidence(id, limit, call);
  return { claims: await toClaims(reader, claims, call), total };
}

/** Adds the routes. */
export function addEntityRoutes(app: ApiApp, { reader }: ApiContext): void {
  app.openapi(entity, async (c) => {
    const { id } = c.req.valid('param');
    const detail = await reader.readEntity(id, c.get('call'));
    if (detail === undefined) throw notFound('entity', id);
    return c.json(await toDetail(reader, detail, c.get('call')), 200);
  });
  app.openapi(neighbours, async (c) => {
    const { id } = c.req.valid('param');
    const { include: _include, ...asked } = c.req.valid('query');
    const query = presentFields(asked);
    const slice = await readPage(reader, { direction: 'both', limit: 100, ...query, id }, c.get('call'));
    if (slice === undefined) throw notFound('entity', id);
    return c.json(toSliceAnswer(slice), 200);
  });
  app.openapi(evidence, async (c) => {
    const { limit } = c.req.valid('query');
    const answer = await readEntityEvidence(reader, c.req.valid('param').id, { limit, call: c.get('call') });
    return c.json(answer, 200);
  });
}
