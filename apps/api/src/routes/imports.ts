/** `GET /api/imports`: what loads have changed; `POST`: load files. */
import { createRoute } from '@hono/zod-openapi';
import { importsAnswerSchema, loadReportSchema } from '@weft/contract';
import { z } from 'zod';
import type { ApiApp, ApiContext } from '../api-context';
import { problemOfSchema, problemResponse } from '../errors';
import { HttpProblem } from '../http-problem';
import { ImportDoor } from '../imports/import-door';
import { noQuery } from './parameters';
import { answers, answersBody } from './responses';

const imports = createRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'Loads that changed something, newest first',
  request: { query: noQuery },
  responses: answers(importsAnswerSchema, 'Runs with their counts'),
});

const binary = { type: 'string', format: 'binary' } as const;

const upload = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Load a dataset or tables',
  description:
    'Parts named file: the files of a dataset folder with their paths, or tables (CSV, YAML, JSON). ' +
    'A part named mapping: how to read a table. A part dryRun=true: say what would change.',
  request: {
    query: noQuery,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            file: z.array(z.unknown().openapi(binary)),
            mapping: z.unknown().optional().openapi(binary),
            dryRun: z.enum(['true', 'false']).optional(),
          }),
        },
      },
    },
  },
  responses: answersBody(loadReportSchema, 'What changed, and each row that was not taken'),
});

/** Adds the routes. */
export function addImportRoutes(app: ApiApp, { store, reader, archive }: ApiContext): void {
  const door = new ImportDoor(store, archive);
  app.openapi(imports, async (c) => {
    const runs = await reader.listRuns(c.get('call'));
    return c.json({ runs, total: runs.length }, 200);
  });
  // Described, but read by hand: the generator's validator keeps only the last of several files.
  app.openAPIRegistry.registerPath(upload);
  app.post(upload.path, async (c) => {
    const query = noQuery.safeParse(c.req.query());
    if (!query.success) return problemResponse(problemOfSchema('bad-parameter', query.error, c.req.query()));
    if (c.req.header('content-type')?.startsWith('multipart/form-data') !== true)
      throw new HttpProblem('unsupported-media-type', 'Send the files as multipart/form-data.');
    const form = await c.req.raw.formData();
    const fields = Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]));
    const dryRun = fields['dryRun']?.[0] === 'true';
    return c.json(await door.load(fields, { dryRun, signal: c.get('call').signal }), 200);
  });
}
