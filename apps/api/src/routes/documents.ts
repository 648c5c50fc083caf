/** `GET /api/documents`, one with its claims, and its text. */
import { createRoute, z } from '@hono/zod-openapi';
import { documentDetailSchema, documentsAnswerSchema, documentTextSchema } from '@weft/contract';
import type { CallOptions, ClaimWithDocument, GraphReader } from '@weft/store';
import { toClaims } from '../answers/claim-answers';
import { toDocumentSummary } from '../answers/document-answers';
import type { ApiApp, ApiContext } from '../api-context';
import { notFound } from '../http-problem';
import { idParameter, noQuery } from './parameters';
import { answers } from './responses';

const params = z.object({ id: idParameter });

const documents = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'All sources, newest first',
  request: { query: noQuery },
  responses: answers(documentsAnswerSchema, 'Articles, digests, tables and reports'),
});

const document = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'A source with its claims and those of its digests, in the order of the text',
  request: { params, query: noQuery },
  responses: answers(documentDetailSchema, 'The source'),
});

const text = createRoute({
  method: 'get',
  path: '/api/documents/{id}/text',
  summary: 'The text of a source, as it was read',
  description: 'Positions of claims count UTF-16 code units of this text.',
  request: { params, query: noQuery },
  responses: answers(documentTextSchema, 'The text and its language tag'),
});

/** The claims of a document, each cited with the document that states it: its own or a digest of it. */
async function readCited(
  reader: GraphReader,
  claimIds: readonly string[],
  call: CallOptions,
): Promise<readonly ClaimWithDocument[]> {
  const places = new Map(claimIds.map((id, place) => [id, place]));
  const cited = [...(await reader.readClaims(claimIds, call))];
  return cited.sort((a, b) => (places.get(a.claim.id) ?? 0) - (places.get(b.claim.id) ?? 0));
}

/** Adds the routes. */
export function addDocumentRoutes(app: ApiApp, { reader }: ApiContext): void {
  app.openapi(documents, async (c) => {
    const all = await reader.listDocuments(c.get('call'));
    return c.json({ documents: all.map(toDocumentSummary), total: all.length }, 200);
  });
  app.openapi(document, async (c) => {
    const { id } = c.req.valid('param');
    const call = c.get('call');
    const found = await reader.readDocument(id, call);
    if (found === undefined) throw notFound('document', id);
    const cited = await readCited(
      reader,
      found.claims.map((claim) => claim.id),
      call,
    );
    return c.json({ ...toDocumentSummary(found), claims: await toClaims(reader, cited, call) }, 200);
  });
  app.openapi(text, async (c) => {
    const { id } = c.req.valid('param');
    const found = await reader.readDocumentText(id, c.get('call'));
    if (found === undefined) throw notFound('text of a document', id);
    return c.json(found, 200);
  });
}
