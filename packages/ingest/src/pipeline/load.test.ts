import { parseId, type ChangeBatch, type RunId } from '@weft/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPaths } from '../load-paths';
import type { LoadReport } from '../load-report';
import { MemoryArchive } from '../testing/memory-archive';
import { SMALL_DATASET, TemporaryDataset } from '../testing/temporary-dataset';

let data: TemporaryDataset;
let archive: MemoryArchive;
beforeEach(() => {
  data = new TemporaryDataset();
  archive = new MemoryArchive();
});
afterEach(() => data.remove());

let runs = 0;
async function load(options: { readonly dryRun?: boolean; readonly signal?: AbortSignal } = {}) {
  runs += 1;
  const runId = parseId<RunId>(`run_${runs}`);
  return loadPaths([data.folder], archive, { ...options, runId, now: () => 1_700_000_000_000 });
}

/** created/changed/retracted/unchanged of entities, relations, claims, observations. */
function numbers(report: LoadReport): string {
  const { entities, relations, claims, observations } = report;
  return [entities, relations, claims, observations]
    .map(({ created, changed, retracted, unchanged }) => [created, changed, retracted, unchanged].join('/'))
    .join(' ');
}
const UNCHANGED = '0/0/0/3 0/0/0/2 0/0/0/3 0/0/0/1';

function dump(): string {
  const { entities, documents, metrics, claims, observations, relations } = archive;
  const maps: readonly ReadonlyMap<string, object>[] = [
    entities,
    documents,
    metrics,
    claims,
    observations,
    relations,
  ];
  return JSON.stringify(maps.map((map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))));
}

it('loads, and the second time changes nothing and records no run', async () => {
  const first = await load();
  expect(first.rejected).toEqual([]);
  expect(numbers(first)).toBe('3/0/0/0 2/0/0/0 3/0/0/0 1/0/0/0');
  const [before, writes] = [dump(), archive.writes];
  expect(numbers(await load())).toBe(UNCHANGED);
  expect(dump()).toBe(before);
  expect(archive.writes).toBe(writes);
  expect(archive.runs).toHaveLength(1);
});

it('a dry run gives the same numbers and writes nothing', async () => {
  const dry = await load({ dryRun: true });
  expect(archive.writes).toBe(0);
  expect(numbers(dry)).toBe(numbers(await load()));
  data.removeLine('relations.csv', 'LOCATED_IN');
  data.removeLine('entities.csv', 'City');
  data.removeLine('observations.csv', 'sales');
  data.removeLine('metrics.csv', 'sales');
  const before = dump();
  const again = await load({ dryRun: true });
  expect(dump()).toBe(before);
  expect(numbers(again)).toBe('0/0/1/2 0/0/1/1 0/0/2/1 0/0/1/0');
  expect(numbers(await load())).toBe(numbers(again));
});

it('a removed row retracts exactly its claim and line; put back, it comes again', async () => {
  await load();
  const before = dump();
  const line = 'firm:mill,LOCATED_IN,city:tarn,,\n';
  data.removeLine('relations.csv', 'LOCATED_IN');
  expect(numbers(await load())).toBe('0/0/0/3 0/0/1/1 0/0/1/2 0/0/0/1');
  expect([...archive.relations.values()].map((relation) => relation.type)).toEqual(['COLLABORATES_WITH']);
  expect(numbers(await load())).toBe('0/0/0/3 0/0/0/1 0/0/0/2 0/0/0/1');
  data.append('relations.csv', line);
  expect(numbers(await load())).toBe('0/0/0/3 1/0/0/1 1/0/0/2 0/0/0/1');
  expect(dump()).toBe(before);
});

it('a file that vanished retracts all it brought, and entities that are still mentioned stay', async () => {
  await load();
  data.remove('observations.csv');
  expect(numbers(await load())).toBe('0/0/0/3 0/0/0/2 0/0/1/2 0/0/1/0');
  data.remove('entities.csv');
  const report = await load();
  expect(report.rejected).toEqual([]);
  expect(archive.entities.size).toBe(3);
  expect(numbers(await load())).toContain('0/0/0/2 0/0/0/2');
  data.remove('relations.csv');
  await load();
  expect([archive.entities.size, archive.relations.size]).toEqual([0, 0]);
});

it('a row that only moved is quietly given its new line', async () => {
  await load();
  const [header = '', ...rows] = data.read('relations.csv').trim().split('\n');
  data.write('relations.csv', `${[header, ...rows.reverse()].join('\n')}\n`);
  expect(numbers(await load())).toBe(UNCHANGED);
  const located = [...archive.claims.values()].find((claim) => claim.predicate === 'LOCATED_IN');
  expect(located?.locator).toBe('relations.csv#2');
  expect(archive.runs).toHaveLength(1);
});

it('a source with a rejected row retracts nothing and says so', async () => {
  await load();
  data.removeLine('relations.csv', 'LOCATED_IN');
  data.append('relations.csv', 'firm:mill,LOCATED_IN,city:nowhere,,\n');
  const report = await load();
  expect(report.rejected).toEqual([
    {
      file: 'relations.csv',
      line: 3,
      column: 'object',
      reason: 'no entity “city:nowhere” in the files or the store',
    },
  ]);
  expect(report.relations.retracted + report.claims.retracted).toBe(0);
  expect(report.warnings.map(({ code, file, line }) => [code, file, line])).toEqual([
    ['retraction-suspended', 'relations.csv', 3],
  ]);
});

it('a second row of one id is taken when equal, refused when it differs', async () => {
  data.append('entities.csv', 'firm:mill,Firm,Mill\nfirm:mill,University,Mill\nfirm:mill,Firm,Other\n');
  const report = await load();
  expect(report.rejected.map(({ line, column }) => [line, column])).toEqual([
    [6, 'type'],
    [7, 'id'],
  ]);
  expect(report.rejected[0]?.reason).toContain('is a Firm in line 2');
  expect(archive.entities.get('firm:mill')).toMatchObject({ type: 'Firm', name: 'Mill' });
});

it('the first source owns an entity; another adds itself and its names', async () => {
  const other = new TemporaryDataset({
    'dataset.yaml': 'name: mere\ntitle: Mere\n',
    'entities.csv':
      'id,type,name,aliases\nfirm:mill,Firm,The Mill,Mill & Sons\nuniversity:school,Firm,School,\n',
  });
  await load();
  const report = await loadPaths([other.folder], archive);
  expect(archive.entities.get('firm:mill')).toMatchObject({
    name: 'Mill',
    aliases: ['The Mill', 'Mill & Sons'],
    sources: ['tarn/entities.csv', 'mere/entities.csv'],
  });
  expect(report.rejected).toMatchObject([{ line: 3, column: 'type' }]);
  expect(numbers(await load())).toBe(UNCHANGED);
  other.remove();
});

it('values that contradict each other are both kept and disputed, whichever load brought them', async () => {
  await load();
  data.append('observations.csv', 'firm:mill,metric:sales,14,level,2019,,\n');
  const report = await load();
  expect(numbers(report).split(' ')[3]).toBe('1/1/0/0');
  expect([...archive.observations.values()].map(({ status, flags }) => [status, flags])).toEqual([
    ['disputed', ['conflicting-values']],
    ['disputed', ['conflicting-values']],
  ]);
  expect(report.warnings.map(({ code, line }) => [code, line])).toEqual([
    ['conflicting-values', 2],
    ['conflicting-values', 3],
  ]);
  expect((await load()).warnings).toEqual(report.warnings);
  data.removeLine('observations.csv', ',14,');
  expect(numbers(await load()).split(' ')[3]).toBe('0/1/1/0');
  expect([...archive.observations.values()][0]).toMatchObject({ status: 'accepted', flags: [] });
});

it('equal rows are two assertions, and each goes by itself', async () => {
  data.append('relations.csv', 'firm:mill,LOCATED_IN,city:tarn,,\n');
  expect((await load()).claims.created).toBe(4);
  expect([...archive.relations.values()].map((relation) => relation.claimCount)).toEqual([1, 2]);
  data.write('relations.csv', SMALL_DATASET['relations.csv'] ?? '');
  expect(numbers(await load())).toBe('0/0/0/3 0/1/0/1 0/0/1/3 0/0/0/1');
});

it('what a person rejected stays rejected', async () => {
  await load();
  const claim = [...archive.claims.values()].find(({ predicate }) => predicate === 'LOCATED_IN');
  if (!claim) throw new Error('no claim');
  archive.claims.set(claim.id, { ...claim, status: 'rejected' });
  const report = await load();
  expect(archive.claims.get(claim.id)?.status).toBe('rejected');
  expect([report.relations.retracted, report.claims.changed]).toEqual([1, 0]);
});

it('a write that fails for good leaves no line without its claim, and the next load completes', async () => {
  const whole = new MemoryArchive();
  await loadPaths([data.folder], whole, { runId: parseId<RunId>('run_whole'), now: () => 0 });
  for (let failing = 1; failing <= whole.writes; failing += 1) {
    archive = new MemoryArchive();
    archive.beforeWrite = () => {
      if (archive.writes + 1 >= failing) throw new Error('disk full');
    };
    await expect(load()).rejects.toThrow('disk full');
    for (const relation of archive.relations.values()) {
      expect([...archive.claims.values()].some((claim) => claim.relKey === relation.key)).toBe(true);
    }
    expect(archive.runs).toEqual([]);
    archive.beforeWrite = () => undefined;
    await load();
    expect(numbers(await load())).toBe(UNCHANGED);
    expect(archive.runs).toHaveLength(1);
    expect([...archive.relations.keys()].sort()).toEqual([...whole.relations.keys()].sort());
  }
});

it('a conflict is tried again, also when the lost answer was a yes', async () => {
  let conflicts = 0;
  const write = archive.write.bind(archive);
  archive.write = async (batch: ChangeBatch) => {
    conflicts += 1;
    if (conflicts % 2 === 0) await write(batch);
    if (conflicts % 4 !== 1) throw Object.assign(new Error('conflict'), { retriable: true });
    await write(batch);
  };
  const report = await load();
  expect(report.relations.created).toBe(2);
  expect(numbers(await load())).toBe(UNCHANGED);
});

it('stops between batches when asked to, and the same load resumes', async () => {
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(load({ signal: stop.signal })).rejects.toThrow('stopped');
  expect(archive.runs).toEqual([]);
  expect(numbers(await load())).toBe('3/0/0/0 2/0/0/0 3/0/0/0 1/0/0/0');
});

it('a rejected row is no reason to speak of retraction where nothing would have gone', async () => {
  data.append('relations.csv', 'firm:mill,LOCATED_IN,city:nowhere,,\n');
  expect((await load()).warnings).toEqual([]);
  expect((await load()).warnings).toEqual([]);
});

it.each([
  ['first', ',10 crowns,'],
  ['second', ',ten crowns,'],
])('of two rows that print one figure differently, the %s may go and it settles at once', async (_, gone) => {
  data.write(
    'observations.csv',
    'subject,metric,value,value_text,period\n' +
      'firm:mill,metric:sales,10,10 crowns,2019\nfirm:mill,metric:sales,10,ten crowns,2019\n',
  );
  await load();
  expect((await load()).observations).toMatchObject({ changed: 0, unchanged: 1 });
  data.removeLine('observations.csv', gone);
  await load();
  const left = gone === ',10 crowns,' ? 'ten crowns' : '10 crowns';
  expect([...archive.observations.values()].map(({ valueText }) => valueText)).toEqual([left]);
  const again = await load();
  expect(again.observations).toMatchObject({ created: 0, changed: 0, retracted: 0, unchanged: 1 });
});
