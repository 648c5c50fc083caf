/** `GET /api/imports`: what loads have changed. */
import { createRoute } from '@hono/zod-openapi';
import { importsAnswerSchema } from '@weft/contract';
import type { ApiApp, ApiContext } from '../api-context';
import { answers } from './responses';

const imports = createRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'Loads that changed something, newest first',
  responses: answers(importsAnswerSchema, 'Runs with their counts'),
});

/** Adds the route. */
export function addImportRoutes(app: ApiApp, { reader }: ApiContext): void {
  app.openapi(imports, async (c) => {
    const runs = await reader.listRuns(c.get('call'));
    return c.json({ runs, total: runs.length }, 200);
  });
}
