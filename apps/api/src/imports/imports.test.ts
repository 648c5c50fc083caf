import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReportSchema, problemSchema, type LoadReport } from '@weft/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../create-api';
import { openVale, VALE, type Vale } from '../testing/open-vale';
import { toNameParts } from './uploaded-files';

let vale: Vale;
let api: Api;

beforeAll(async () => {
  vale = await openVale();
  api = vale.api();
});
afterAll(async () => {
  api.close();
  await vale.close();
});

type Parts = readonly (readonly [name: string, content: string, file?: string])[];

async function post(parts: Parts): Promise<Response> {
  const body = new FormData();
  for (const [name, content, file] of parts) {
    if (file === undefined) body.append(name, content);
    else body.append(name, new File([content], file));
  }
  return api.app.request('/api/imports', { method: 'POST', body });
}

async function load(parts: Parts): Promise<LoadReport> {
  const response = await post(parts);
  expect(response.status, await response.clone().text()).toBe(200);
  return loadReportSchema.parse(await response.json());
}

async function refusal(parts: Parts) {
  return problemSchema.parse(await (await post(parts)).json());
}

async function leftovers(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('weft-upload-'));
}

const MAPPING = `name: guild
document: {title: Guild list, publisher: Guild of the Vale, published_at: "2022"}
entities:
  - {as: member, type: kind, id: id, name: name}
`;
const GUILD = 'id,kind,name\nfirm:tarn-dye,Firm,Tarn Dye\nfirm:odd,Castle,Odd\n';
const GUILD_PARTS: Parts = [
  ['file', GUILD, 'guild.csv'],
  ['mapping', MAPPING],
];

describe('uploads', () => {
  it('load a dataset folder, the same one without any change', async () => {
    const names = [
      'dataset.yaml',
      'documents.csv',
      'entities.csv',
      'metrics.csv',
      'relations.csv',
      'observations.csv',
    ];
    const all = [...names, 'digests/looms.md', 'digests/water.md'];
    const parts = await Promise.all(
      all.map(async (name) => ['file', await readFile(join(VALE, name), 'utf8'), name] as const),
    );
    const report = await load(parts);
    expect(report.entities).toEqual({ created: 0, changed: 0, retracted: 0, unchanged: 11 });
    expect(report.rejected).toEqual([]);
  });

  it('say what a table would change, then change it, and report the rows that were not taken', async () => {
    const dry = await load([...GUILD_PARTS, ['dryRun', 'true']]);
    expect(dry).toMatchObject({ dryRun: true, entities: { created: 1 } });
    expect((await api.app.request('/api/entities/firm:tarn-dye')).status).toBe(404);
    const real = await load(GUILD_PARTS);
    expect(real.rejected).toMatchObject([{ file: 'guild.csv', line: 3 }]);
    expect((await api.app.request('/api/entities/firm:tarn-dye')).status).toBe(200);
    expect(await leftovers()).toEqual([]);
  });

  it('refuse what can not be loaded, and tell nothing of the server’s folders', async () => {
    const unmapped = await refusal([['file', 'a,b\n1,2\n', 'guild.csv']]);
    expect(unmapped).toMatchObject({ status: 400, code: 'bad-body' });
    expect(unmapped.detail).not.toContain(tmpdir());
    expect((await refusal([['file', 'x', 'notes.exe']])).code).toBe('bad-body');
    expect((await refusal([['mapping', MAPPING]])).detail).toContain('parts named file');
    const json = await api.app.request('/api/imports', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(json.status).toBe(415);
    expect(await leftovers()).toEqual([]);
  });

  it('are taken one at a time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post(GUILD_PARTS)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    '../x.csv',
    'a/../../x.csv',
    '..\\x.csv',
    '/etc/passwd',
    '.hidden',
    'a/b/c/d/e.csv',
    'a\u0000.csv',
    '',
  ])('never write outside their folder: %j', (name) => {
    expect(() => toNameParts(name)).toThrow('file');
  });

  it('keep ordinary names', () => {
    expect(toNameParts('digests/名录 (2).csv')).toEqual(['digests', '名录 (2).csv']);
  });
});
