import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPaths, suggestMappingFor } from '../../load-paths';
import { MemoryArchive } from '../../testing/memory-archive';
import { TemporaryDataset } from '../../testing/temporary-dataset';
import { mappingSchema } from './mapping-schema';
import { PLACEHOLDER_TITLE, suggestMapping } from './suggest-mapping';

let data: TemporaryDataset;
beforeEach(() => {
  data = new TemporaryDataset({});
});
afterEach(() => data.remove());

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const read = (columns: string, ...rows: readonly string[]) => {
  const text = suggestMapping(
    columns.split(','),
    rows.map((row) => row.split(',')),
  );
  const { entities, relations } = mappingSchema.parse(parse(text));
  const types = entities.map(({ as, type, name }) => [as, type, name].map(show).join(' '));
  const lines = relations.map(({ subject, predicate, object, ...rest }) =>
    [subject, predicate, object, rest].map((part) => JSON.stringify(part)).join(' '),
  );
  return { text, types, lines };
};

const end = (as: string) => `{"entity":"${as}"}`;
const line = (subject: string, predicate: string, ...[object, rest = '{}']: readonly [string, string?]) =>
  `${end(subject)} {"fixed":"${predicate}"} ${end(object)} ${rest}`;

it('proposes the entities, relations, date and sentence of a table of partnerships, and it loads', async () => {
  const head = 'Company,Partner university,City,Since,Source sentence';
  data.write('t.csv', `${head}\nRope Works,Tarn College,Tarn,2019,The works and the college signed.\n`);
  const suggestion = await suggestMappingFor(data.path('t.csv'));
  data.write('m.yaml', suggestion);
  const archive = new MemoryArchive();
  const load = () => loadPaths([data.path('t.csv')], archive, { mapping: data.path('m.yaml') });
  await expect(load()).rejects.toMatchObject({ code: 'mapping-invalid', message: /document\.title: still/ });
  expect(archive.writes).toBe(0);
  data.write('m.yaml', suggestion.replace(PLACEHOLDER_TITLE, 'Partnerships'));
  expect((await load()).rejected).toEqual([]);
  expect([...archive.entities.keys()].sort()).toEqual([
    'city:tarn',
    'firm:rope-works',
    'university:tarn-college',
  ]);
  expect([...archive.relations.values()].map(({ type }) => type).sort()).toEqual([
    'COLLABORATES_WITH',
    'LOCATED_IN',
  ]);
  const claim = [...archive.claims.values()].find(({ predicate }) => predicate === 'COLLABORATES_WITH');
  expect(claim).toMatchObject({ validFrom: '2019', quote: 'The works and the college signed.' });
});

it('does the same in Chinese', () => {
  const { types, lines } = read(
    '企业名称,合作高校,所在城市,签约时间,原文',
    '绳厂,湖大学,湖市,2019,两家单位签约合作。',
  );
  expect(types).toEqual([
    'firm {"fixed":"Firm"} 企业名称',
    'university {"fixed":"University"} 合作高校',
    'city {"fixed":"City"} 所在城市',
  ]);
  expect(lines).toEqual([
    line('firm', 'COLLABORATES_WITH', 'university', '{"valid_from":"签约时间","quote":"原文"}'),
    line('firm', 'LOCATED_IN', 'city'),
  ]);
});

it.each<readonly [string, string, readonly string[]]>([
  ['Company,Sector', 'Rope Works,Cordage', [line('firm', 'OPERATES_IN', 'industry')]],
  ['City,Company', 'Tarn,Rope Works', [line('firm', 'LOCATED_IN', 'city')]],
  ['Province,City', 'Fen,Tarn', [line('city', 'LOCATED_IN', 'province')]],
  ['Name of person,University,Position', 'A. Reed,Tarn College,Dean', []],
  ['Company,Supplier', 'Rope Works,Hemp Farm', [line('firm-2', 'SUPPLIES', 'firm')]],
  ['Company,Founder', 'Rope Works,A. Reed', [line('person', 'ESTABLISHED', 'firm')]],
  ['Company,Products', 'Rope Works,Rope', [line('firm', 'DEVELOPS', 'technology')]],
  ['Firm,Partner', 'Rope Works,Tarn University', [line('firm', 'COLLABORATES_WITH', 'organization')]],
])('%s: relations as their types allow', (columns, row, expected) => {
  const { lines, text } = read(columns, row);
  if (expected.length > 0) expect(lines).toEqual(expected);
  else
    expect(text).toMatch(
      /predicate: \{fixed: HAS_ROLE_AT\}\n {4}object: \{entity: university\}\n {4}role: "Position"/,
    );
});

it('knows types by the cells where the column does not say them, and leaves the rest as remarks', () => {
  const { types, lines, text } = read(
    'Who,With whom,Where,Staff,Notes',
    'Rope Works Ltd,Tarn University,Fenland,12,none',
    'Sails Inc,Mere College,Moor,7,none',
  );
  expect(types).toEqual(['firm {"fixed":"Firm"} Who', 'university {"fixed":"University"} With whom']);
  expect(lines).toEqual([line('firm', 'COLLABORATES_WITH', 'university')]);
  expect(text).toMatch(/^# {3}- as: organization\n#.*\n# {5}name: "Where"/m);
  expect(text).toContain('#   - {subject: {entity: firm}, metric: {fixed: "Staff"}, value: "Staff"}');
});

it('is not sure of a column whose last word it does not know', () => {
  const { types, text } = read('Company,City tax,City 2', 'Rope Works,Reed,Tarn');
  expect(types).toEqual(['firm {"fixed":"Firm"} Company', 'city-2 {"fixed":"City"} City 2']);
  expect(text).toMatch(/^# {5}name: "City tax"/m);
  expect(text).not.toMatch(/^# #/m);
});

it('shows the form of a relation where it has none to propose', () => {
  const { types, lines, text } = read('code,company_name,since', '1,Rope Works,1990');
  expect(types).toEqual(['firm {"fixed":"Firm"} company_name']);
  expect(lines).toEqual([]);
  expect(text).toContain('id: {column: "code", prefix: "firm:"}');
  expect(text).toMatch(/^# relations:\n# {3}- \{subject: \{entity: firm\}/m);
});

it('relates ids as ids and names as entities', () => {
  const ids = read('from,to', 'firm:a,city:b');
  expect([ids.types, ids.lines]).toEqual([[], ['"from" {"fixed":"COLLABORATES_WITH"} "to" {}']]);
  expect(read('from,to', 'Rope Works,Sails').lines).toEqual([
    line('organization', 'COLLABORATES_WITH', 'organization-2'),
  ]);
});

it.each(['', 'a,b', '"x": [,{y', 'constructor,__proto__', '名称'])(
  'writes a mapping for the columns %j',
  (columns) => {
    expect(read(columns, columns).types.length).toBeGreaterThan(0);
  },
);
