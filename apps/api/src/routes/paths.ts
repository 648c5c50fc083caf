/** `GET /api/paths`: distinct ways between two entities. */
import { createRoute, z } from '@hono/zod-openapi';
import { pathsAnswerSchema, type PathsAnswer } from '@weft/contract';
import { isIdText, parseId, type EntityId } from '@weft/model';
import { findPaths, type PathAnswer, type PathQuery } from '@weft/paths';
import type { CallOptions, GraphReader } from '@weft/store';
import { toSliceNode } from '../answers/entity-answers';
import { presentFields } from '../answers/present-fields';
import { toSliceRelation } from '../answers/slice-answers';
import type { ApiApp, ApiContext } from '../api-context';
import { notFound } from '../http-problem';
import { entityIdParameter, integerParameter, queryOf, relationTypesParameter } from './parameters';
import { answers } from './responses';

const idList = z
  .string()
  .max(4000)
  .transform((text) =>
    text
      .split(',')
      .filter(isIdText)
      .map((id) => parseId<EntityId>(id)),
  )
  .optional()
  .openapi({ type: 'string', description: 'Entities not to pass through, by commas' });

const paths = createRoute({
  method: 'get',
  path: '/api/paths',
  summary: 'k distinct paths between two entities, shortest first',
  description: 'Paths that share middle entities, or pass through places, come after those that do not.',
  request: {
    query: queryOf({
      from: entityIdParameter,
      to: entityIdParameter,
      k: integerParameter({ min: 1, max: 20, preset: 3 }),
      types: relationTypesParameter,
      maxLength: integerParameter({ min: 1, max: 8, preset: 6 }),
      avoid: idList,
    }),
  },
  responses: answers(pathsAnswerSchema, 'Paths, and the entities and lines in them'),
});

/** The index may be a moment older than the store: a path of which a line is gone is left out. */
async function toAnswer(reader: GraphReader, found: PathAnswer, call: CallOptions): Promise<PathsAnswer> {
  const slice = await reader.readSlice([...new Set(found.paths.flatMap((path) => path.nodes))], call);
  const keys = new Set(found.paths.flatMap((path) => path.relations));
  const relations = slice.relations.filter((relation) => keys.has(relation.key));
  const there = new Set(relations.map((relation) => relation.key));
  return {
    paths: found.paths.filter((path) => path.relations.every((key) => there.has(key))),
    searchedTo: found.searchedTo,
    complete: found.complete,
    nodes: slice.nodes.map(toSliceNode),
    relations: relations.map(toSliceRelation),
  };
}

/** Adds the route. */
export function addPathRoutes(app: ApiApp, { reader, indexes }: ApiContext): void {
  app.openapi(paths, async (c) => {
    const { from, to, k, maxLength, ...rest } = c.req.valid('query');
    const { version, thing } = await indexes.graph();
    const graph = thing.paths;
    c.set('indexVersion', version);
    for (const id of [from, to]) if (graph.numberOf(id) === undefined) throw notFound('entity', id);
    const query: PathQuery = { from, to, k, maxLength, ...presentFields(rest) };
    return c.json(await toAnswer(reader, findPaths(graph, query), c.get('call')), 200);
  });
}
