/** `GET /api/relations/{key}/evidence`: the claims behind a line. */
import { createRoute, z } from '@hono/zod-openapi';
import { relationEvidenceSchema, type RelationDetail } from '@weft/contract';
import type { RelationRecord } from '@weft/model';
import type { CallOptions, GraphReader } from '@weft/store';
import { readNames, toClaims } from '../answers/claim-answers';
import { toSliceRelation } from '../answers/slice-answers';
import type { ApiApp, ApiContext } from '../api-context';
import { notFound } from '../http-problem';
import { noQuery, relationKeyParameter } from './parameters';
import { answers } from './responses';

const evidence = createRoute({
  method: 'get',
  path: '/api/relations/{key}/evidence',
  summary: 'The claims behind a line, newest first',
  request: { params: z.object({ key: relationKeyParameter }), query: noQuery },
  responses: answers(
    relationEvidenceSchema,
    'Quote, position, document, date, extractor and confidence of each',
  ),
});

async function toDetail(
  reader: GraphReader,
  relation: RelationRecord,
  call: CallOptions,
): Promise<RelationDetail> {
  const names = await readNames(reader, [relation.subjectId, relation.objectId], call);
  const [subject, object] = [names.get(relation.subjectId), names.get(relation.objectId)];
  if (subject === undefined || object === undefined) throw notFound('line', relation.key);
  return { ...toSliceRelation(relation), subject, object };
}

/** Adds the route. */
export function addRelationRoutes(app: ApiApp, { reader }: ApiContext): void {
  app.openapi(evidence, async (c) => {
    const { key } = c.req.valid('param');
    const call = c.get('call');
    const [relation, cited] = await Promise.all([
      reader.readRelation(key, call),
      reader.readEvidence(key, call),
    ]);
    if (relation === undefined) throw notFound('line', key);
    const [detail, claims] = await Promise.all([
      toDetail(reader, relation, call),
      toClaims(reader, cited, call),
    ]);
    return c.json({ relation: detail, claims }, 200);
  });
}
