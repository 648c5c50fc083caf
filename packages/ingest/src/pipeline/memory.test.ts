import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseId, type DocumentId, type RunId } from '@weft/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toRelationClaim } from '../claims/to-claims';
import { openDataset } from '../sources/dataset/open-dataset';
import { parseRecord } from '../sources/parse-record';
import { TemporaryDataset } from '../testing/temporary-dataset';
import { SeenIds } from './load-state';

const ROWS = 300_000;
const MEGABYTE = 1024 * 1024;

let data: TemporaryDataset;
beforeEach(() => {
  data = new TemporaryDataset();
});
afterEach(() => data.remove());

async function writeRelations(): Promise<void> {
  const file = createWriteStream(data.path('relations.csv'));
  file.write('subject,predicate,object,as_of\n');
  for (let row = 0; row < ROWS; row += 1) {
    const line = `firm:works-number-${row % 90_000},SUPPLIES,firm:customer-${row % 70_001},2020\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

it('300,000 rows pass from file to claims in flat memory', { timeout: 120_000 }, async () => {
  await writeRelations();
  const { sources } = await openDataset(data.folder);
  const source = sources.find(({ kinds }) => kinds.includes('relation'));
  if (!source) throw new Error('no relations');
  const seen = new SeenIds();
  const context = {
    source: source.name,
    documentId: parseId<DocumentId>(source.tableDocument.id),
    runId: parseId<RunId>('run_1'),
    recordedAt: '2020-01-01T00:00:00.000Z',
    countOccurrence: seen.countOccurrence.bind(seen),
  };
  const before = process.memoryUsage();
  let [claims, highest] = [0, 0];
  for await (const item of source.read('relation', () => undefined)) {
    if (!item.ok) throw new Error(item.rejection.reason);
    const row = parseRecord(item.row, source.file);
    if (!row.ok || row.value.kind !== 'relation') throw new Error('not a relation');
    const claim = toRelationClaim(row.value, context);
    if (claim.ok) seen.claims.set(claim.value.id, row.value.line);
    claims += 1;
    if (claims % 10_000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  expect([claims, seen.claims.size]).toEqual([ROWS, ROWS]);
  // Two tables of 300,000 ids take 12 MB and twice that while they grow; the rest is young garbage.
  expect((highest - before.rss) / MEGABYTE).toBeLessThan(150);
});
