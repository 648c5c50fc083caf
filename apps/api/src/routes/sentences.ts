/** `GET /api/sentences`: quoted sentences by their words. */
import { createRoute } from '@hono/zod-openapi';
import { sentencesAnswerSchema, type Sentence } from '@weft/contract';
import type { NameIndex, SentenceHit } from '@weft/search';
import { toDocumentRef } from '../answers/document-answers';
import { toEntityRef } from '../answers/entity-answers';
import { presentFields } from '../answers/present-fields';
import type { ApiApp, ApiContext } from '../api-context';
import type { SentenceGroup } from '../indexes/sentence-groups';
import { integerParameter, queryOf, searchTextParameter } from './parameters';
import { answers } from './responses';

const sentences = createRoute({
  method: 'get',
  path: '/api/sentences',
  summary: 'Sentences that mention some words, or the entities of that name',
  request: {
    query: queryOf({ q: searchTextParameter, limit: integerParameter({ min: 1, max: 200, preset: 20 }) }),
  },
  responses: answers(sentencesAnswerSchema, 'Sentences with their documents'),
});

function toSentence(group: SentenceGroup, hit: SentenceHit, names: NameIndex): Sentence {
  const { claim, document, basedOn } = group.first;
  return {
    quote: group.quote,
    ranges: hit.ranges.map(([start, end]): [number, number] => [start, end]),
    start: claim.start ?? null,
    end: claim.end ?? null,
    ...presentFields({ passage: claim.passage }),
    document: toDocumentRef(document, basedOn),
    claimIds: group.claimIds,
    relationKeys: group.relationKeys,
    entities: group.entityIds.flatMap((id) => {
      const entity = names.entity(id);
      return entity === undefined ? [] : [toEntityRef(entity)];
    }),
  };
}

/** Adds the route. */
export function addSentenceRoutes(app: ApiApp, { indexes }: ApiContext): void {
  app.openapi(sentences, async (c) => {
    const { q, limit } = c.req.valid('query');
    const [graph, { version, thing }] = await Promise.all([indexes.graph(), indexes.sentences()]);
    c.set('indexVersion', version);
    const { hits, total } = thing.index.search({ text: q, limit });
    const found = hits.flatMap((hit) => {
      const group = thing.groups.get(hit.id);
      return group === undefined ? [] : [toSentence(group, hit, graph.thing.names)];
    });
    return c.json({ sentences: found, total }, 200);
  });
}
