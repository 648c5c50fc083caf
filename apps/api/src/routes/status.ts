/** `GET /api/health` and `GET /api/status`. */
import { createRoute } from '@hono/zod-openapi';
import { healthSchema, statusSchema, type Dataset, type Status } from '@weft/contract';
import type { ImportRunRecord } from '@weft/model';
import type { CallOptions } from '@weft/store';
import { presentFields } from '../answers/present-fields';
import type { ApiApp, ApiContext } from '../api-context';
import { HttpProblem } from '../http-problem';
import { noQuery } from './parameters';
import { answers } from './responses';

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether Weft is ready',
  description: '200 only when the first load is done.',
  request: { query: noQuery },
  responses: answers(healthSchema, 'Ready'),
});

const status = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'Store, counts, and how fresh the data is',
  request: { query: noQuery },
  responses: answers(statusSchema, 'What is being served'),
});

/** The loaded datasets' words, the newest load first; a title that a later load changed counts once. */
function toDataset(runs: readonly ImportRunRecord[]): Dataset | undefined {
  const named = runs.filter(({ titles }) => titles.length > 0);
  const newest = named.filter(
    ({ sources }, at) => named.findIndex((other) => other.sources.join() === sources.join()) === at,
  );
  const join = (texts: readonly string[], by: string) => [...new Set(texts)].join(by);
  const title = join(
    newest.flatMap(({ titles }) => titles),
    ' · ',
  );
  if (title === '') return undefined;
  const credit = join(
    newest.flatMap(({ credits }) => credits),
    ' ',
  );
  const license = join(
    newest.flatMap(({ licenses }) => licenses),
    '; ',
  );
  return { title, ...(credit === '' ? {} : { credit }), ...(license === '' ? {} : { license }) };
}

async function readStatus({ store, reader }: ApiContext, call: CallOptions): Promise<Status> {
  const [description, counts, dataAsOf, dataVersion, runs] = await Promise.all([
    store.describe(),
    reader.readCounts(call),
    reader.readDataAsOf(call),
    reader.readDataVersion(call),
    reader.listRuns(call),
  ]);
  const { entityTypes, relationTypes, ...totals } = counts;
  return {
    store: { kind: description.kind, version: description.engineVersion, access: 'read-write' },
    counts: totals,
    dataAsOf: dataAsOf ?? null,
    dataVersion,
    entityTypes: presentFields(entityTypes),
    relationTypes: presentFields(relationTypes),
    ...presentFields({ dataset: toDataset(runs) }),
  };
}

/** Adds the routes. */
export function addStatusRoutes(app: ApiApp, context: ApiContext): void {
  app.openapi(health, (c) => {
    if (!context.isReady()) throw new HttpProblem('not-ready', 'The first load is still under way.');
    return c.json({ status: 'ok' as const }, 200);
  });
  app.openapi(status, async (c) => c.json(await readStatus(context, c.get('call')), 200));
}
