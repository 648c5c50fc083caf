import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPaths, suggestMappingFor } from './load-paths';
import { MemoryArchive } from './testing/memory-archive';
import { TemporaryDataset } from './testing/temporary-dataset';

let data: TemporaryDataset;
let archive: MemoryArchive;
beforeEach(() => {
  data = new TemporaryDataset();
  archive = new MemoryArchive();
});
afterEach(() => data.remove());

it.each<readonly [string, string, RegExp]>([
  [
    'entities.csv',
    'id,type,name,colour\n',
    /1 colour unknown column “colour”; the columns are id, type, name/,
  ],
  ['entities.csv', 'id,type,name,id\n', /1 id the column “id” is there twice/],
  ['relations.csv', 'subject,predicate\n', /1 object the column “object” is missing/],
  ['relations.csv', '', /1 {2}the file is empty/],
  ['dataset.yaml', 'name: tarn\ntitle: T\ncolour: red\n', /3 colour unknown key; the keys are name, title/],
  ['dataset.yaml', 'name: tarn\ntitle: [\n', /dataset\.yaml/],
  ['dataset.yaml', 'name: a/b\ntitle: T\n', /1 name expected a name of letters/],
  ['dataset.yaml', 'name: tarn\ntitle: T\nregion:\n  centre: {lat: 91, lon: 0}\n', /4 region\.centre\.lat/],
  [
    'dataset.yaml',
    'name: tarn\ntitle: T\nregion:\n  centre: {lat: 1, lon: 0}\n  outline: ../x\n',
    /5 region\.outline/,
  ],
])('refuses the whole load, with its place, for %s holding %o', async (file, content, told) => {
  data.write(file, content);
  const report = await loadPaths([data.folder], archive);
  const lines = report.rejected.map((r) => `${r.file} ${r.line} ${r.column} ${r.reason}`);
  expect(lines.join('\n')).toMatch(told);
  expect(report.rejected[0]?.file).toBe(file);
  expect(archive.writes).toBe(0);
});

it.each<readonly [string, RegExp]>([
  ['../secret.txt', /leads out of the dataset folder/],
  ['/etc/passwd', /leads out of the dataset folder/],
  ['C:\\secret.txt', /leads out of the dataset folder/],
  ['sub/../../secret.txt', /leads out of the dataset folder/],
  ['link.txt', /leads out of the dataset folder by a link/],
  ['links/hostname', /leads out of the dataset folder by a link/],
  ['absent.txt', /there is no such file/],
  ['sub', /not a file/],
  ['latin.txt', /not UTF-8/],
])('refuses the document path %s and reads nothing of it', async (path, reason) => {
  const outside = new TemporaryDataset({ 'secret.txt': 'secret' });
  symlinkSync(outside.path('secret.txt'), data.path('link.txt'));
  symlinkSync('/etc', data.path('links'));
  data.write('sub/x.txt', 'x');
  data.write('latin.txt', Buffer.from('caf\u00e9', 'latin1'));
  data.append('documents.csv', `doc:b,report,B,,${path}\n`);
  const report = await loadPaths([data.folder], archive);
  expect(report.rejected).toMatchObject([{ file: 'documents.csv', line: 3, column: 'path' }]);
  expect(report.rejected[0]?.reason).toMatch(reason);
  expect(archive.documents.has('doc:b')).toBe(false);
  outside.remove();
});

it.each<readonly [string, string, string, RegExp]>([
  [
    'relations.csv',
    'city:tarn,DEVELOPS,firm:mill,,',
    'subject',
    /can't run from a City to a Firm; allowed: Firm \|/,
  ],
  ['relations.csv', 'firm:mill,DEVELOPS,city:tarn,,', 'object', /can't run from a Firm to a City/],
  ['relations.csv', 'firm:mill,LOCATED_IN,city:tarn,doc:x,', 'document', /no document “doc:x”/],
  ['relations.csv', 'firm:mill,LOCATED_IN,city:tarn,doc:a,the mill works', 'quote', /not in the document/],
  ['relations.csv', 'firm:mill,LOCATED_IN,city:tarn', '', /3 fields, the header 5/],
  ['observations.csv', 'firm:mill,metric:slaes,1,level,2019,,', 'metric', /no metric “metric:slaes”/],
  ['observations.csv', 'firm:none,metric:sales,1,level,2019,,', 'subject', /no entity “firm:none”/],
  ['entities.csv', 'firm:x,Firm,"open', '', /never closed/],
])('rejects one row of %s: %s', async (...[file, row, column, reason]) => {
  data.append(file, `${row}\n`);
  const report = await loadPaths([data.folder], archive);
  expect(report.rejected).toHaveLength(1);
  expect(report.rejected[0]).toMatchObject({ file, column });
  expect(report.rejected[0]?.reason).toMatch(reason);
  expect(report.rejected[0]?.line).toBe(data.read(file).trim().split('\n').length);
  expect(report.relations.created).toBe(2);
});

it('goes on with the other files where one is not UTF-8', async () => {
  data.write('observations.csv', Buffer.from('subject,metric,value\nfirm:mill,caf\u00e9,1\n', 'latin1'));
  const report = await loadPaths([data.folder], archive);
  expect(report.rejected[0]?.reason).toMatch(/not UTF-8/);
});

it('refuses paths that are no source, each with what it is', async () => {
  data.write('article.pdf', 'x');
  data.write('strange.bin', 'x');
  data.write('folder/x.txt', 'x');
  const refusal = (name: string) => loadPaths([data.path(name)], archive);
  await expect(refusal('nowhere')).rejects.toMatchObject({ code: 'no-such-path' });
  await expect(refusal('article.pdf')).rejects.toThrow('documents come with extraction');
  await expect(refusal('strange.bin')).rejects.toMatchObject({ code: 'unsupported-file' });
  await expect(refusal('folder')).rejects.toThrow('holds no dataset.yaml');
  await expect(loadPaths([data.folder, data.folder], archive)).rejects.toMatchObject({ code: 'same-name' });
  expect(archive.writes).toBe(0);
});

it('refuses a table without a mapping, with its columns and a mapping that loads it', async () => {
  data.write('firms.csv', 'code,company_name,town\n1,Rope Works,Tarn\n2,Sail & Sons,Mere\n');
  await expect(loadPaths([data.path('firms.csv')], archive)).rejects.toMatchObject({
    code: 'mapping-needed',
    detail: { columns: ['code', 'company_name', 'town'] },
  });
  const suggestion = await suggestMappingFor(data.path('firms.csv'));
  data.write('m.yaml', suggestion.replace('What this table is', 'Firms'));
  const report = await loadPaths([data.path('firms.csv')], archive, { mapping: data.path('m.yaml') });
  expect(report.rejected).toEqual([]);
  expect([report.entities.created, report.relations.created]).toEqual([4, 2]);
});

const MAPPING = `
name: firms
document: {title: List of firms, publisher: Registry, published_at: "2024-03"}
entities:
  - as: firm
    type: {fixed: Firm}
    id: {column: code, prefix: "firm:"}
    name: company
    aliases: [short]
  - as: town
    type: {column: kind, values: {t: City}}
    name: town
relations:
  - {subject: {entity: firm}, predicate: {fixed: LOCATED_IN}, object: {entity: town}, valid_from: since}
observations:
  - {subject: {entity: firm}, metric: {fixed: Staff}, value: staff, period: year}
`;

it.each<readonly [string, string]>([
  [
    'firms.csv',
    'code,company,short,kind,town,since,staff,year\n1,Rope Works,RW,t,Tarn,1990,12,2020\n2,Sails,,t,Tarn,,,\n3,Nets,,t,,2001,x,2020\n',
  ],
  [
    'firms.json',
    '[{"code":1,"company":"Rope Works","short":["RW"],"kind":"t","town":"Tarn","since":"1990","staff":12,"year":2020},\n{"code":2,"company":"Sails","kind":"t","town":"Tarn"},\n{"code":3,"company":"Nets","town":null,"since":"2001","staff":"x","year":2020}]',
  ],
  [
    'firms.yaml',
    '- {code: 1, company: Rope Works, short: RW, kind: t, town: Tarn, since: "1990", staff: 12, year: 2020}\n- {code: 2, company: Sails, kind: t, town: Tarn}\n- {code: 3, company: Nets, since: "2001", staff: x, year: 2020}\n',
  ],
])('loads a mapped table from %s, twice the same', async (file, content) => {
  data.write(file, content);
  data.write('m.yaml', MAPPING);
  const load = () => loadPaths([data.path(file)], archive, { mapping: data.path('m.yaml') });
  const report = await load();
  expect([...archive.entities.keys()].sort()).toEqual(['city:tarn', 'firm:1', 'firm:2', 'firm:3']);
  expect(archive.entities.get('firm:1')?.aliases).toEqual(['RW']);
  expect(
    [...archive.relations.values()].map(({ subjectId, objectId, validFrom }) => [
      subjectId,
      objectId,
      validFrom,
    ]),
  ).toEqual([
    ['firm:1', 'city:tarn', '1990'],
    ['firm:2', 'city:tarn', undefined],
  ]);
  expect(report.rejected).toMatchObject([
    { column: 'staff', reason: expect.stringContaining('“x”') as string },
  ]);
  const document = [...archive.documents.values()].find(({ title }) => title === 'List of firms');
  expect(document).toMatchObject({ kind: 'table', publisher: 'Registry', publishedAt: '2024-03' });
  const again = await load();
  expect([again.entities.changed, again.relations.changed, again.claims.changed]).toEqual([0, 0, 0]);
  expect(again.entities.unchanged).toBe(4);
});

it.each<readonly [string, number, RegExp]>([
  ['document: {title: T}\nentities: []\n', 2, /^entities: expected at least one entity/],
  [
    'document: {title: T}\nentities:\n  - {as: a, type: {fixed: Firm}, name: nope}\n',
    3,
    /^entities\.0\.name: the table has no column “nope”; it has code$/,
  ],
  ['document: {title: T}\nrelations:\n  - {subject: {entity: b}, predicate: code, object: code}\n', 3, /“b”/],
  [
    'document: {title: T}\nentities:\n  - {as: firm, type: {fixed: Firm}, name: code}\n' +
      'relations:\n  - {subject: firm, predicate: code, object: code}\n',
    5,
    /no column “firm”; it has code; for that entity write \{entity: firm\}$/,
  ],
  ['document: {title: T}\ncolour: red\n', 2, /^colour: unknown key/],
  ['document: {title: T\n', 2, /\}/],
])('refuses the mapping %o with its line', async (...[mapping, line, told]) => {
  data.write('firms.csv', 'code\n1\n');
  data.write('m.yaml', mapping);
  const load = loadPaths([data.path('firms.csv')], archive, { mapping: data.path('m.yaml') });
  await expect(load).rejects.toThrow(told);
  const detail = { file: data.path('m.yaml'), line };
  await expect(load).rejects.toMatchObject({ code: 'mapping-invalid', detail });
});

it('says in one sentence that a mapping is not there or no file', async () => {
  data.write('firms.csv', 'code\n1\n');
  const load = (mapping: string) => loadPaths([data.path('firms.csv')], archive, { mapping });
  await expect(load('/nope.yaml')).rejects.toMatchObject({
    code: 'no-such-path',
    message: 'there is no mapping /nope.yaml',
  });
  await expect(load(data.folder)).rejects.toMatchObject({ code: 'unreadable', message: /can't be read/ });
});

it('loads records that name their kind, from YAML and JSON Lines', async () => {
  data.write(
    'records.yaml',
    '- {kind: entity, id: firm:rope, type: Firm, name: Rope, aliases: [R, RR]}\n' +
      '- {kind: entity, id: city:mere, type: City, name: Mere}\n' +
      '- {kind: document, id: doc:m, document_kind: report, title: M}\n' +
      '- {kind: relation, subject: firm:rope, predicate: LOCATED_IN, object: city:mere, document: doc:m}\n' +
      '- {kind: observation, subject: firm:rope, metric: Staff, value: 7, observation_kind: target}\n',
  );
  data.write('more.jsonl', '{"kind":"entity","id":"x","type":"Firm","name":"X"}\n{"kind":"rumour"}\n');
  const report = await loadPaths([data.path('records.yaml')], archive);
  expect(report.rejected).toEqual([]);
  expect(archive.documents.get('doc:m')?.kind).toBe('report');
  expect([...archive.observations.values()]).toMatchObject([{ kind: 'target', isTarget: true, value: 7 }]);
  expect(archive.entities.get('firm:rope')?.aliases).toEqual(['R', 'RR']);
  await expect(loadPaths([data.path('more.jsonl')], archive)).rejects.toMatchObject({
    code: 'mapping-needed',
  });
  data.write(
    'more.jsonl',
    '{"kind":"entity","id":"x","type":"Firm","name":"X"}\n'.repeat(6) + '{"kind":"rumour"}\n',
  );
  const more = await loadPaths([data.path('more.jsonl')], archive);
  expect(more.rejected).toMatchObject([{ line: 7, column: 'kind' }]);
  expect(more.entities.created).toBe(1);
});
