import {
  createClient,
  problemSchema,
  type ApiProblem,
  type Client,
  type LibraryResult,
  type Problem,
} from '@weft/contract';
import { loadPaths } from '@weft/ingest';
import { viewSpecSchema } from '@weft/model';
import { appendFile, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from './create-api';
import { openVale, VALE, type Vale } from './testing/open-vale';

let vale: Vale;
let api: Api;
let client: Client;

function clientOf({ app }: Api): Client {
  return createClient({
    baseUrl: 'http://localhost',
    fetch: async (url, init) => app.request(url, init),
  });
}

async function problemOf(path: string, init?: RequestInit): Promise<Problem> {
  const response = await api.app.request(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

beforeAll(async () => {
  vale = await openVale();
  api = vale.api();
  client = clientOf(api);
});
afterAll(async () => {
  api.close();
  await vale.close();
});

describe('health and status', () => {
  it('is healthy only when the first load is done', async () => {
    const loading = vale.api();
    expect((await loading.app.request('/api/health')).status).toBe(503);
    loading.setReady(true);
    expect(await clientOf(loading).health()).toEqual({ status: 'ok' });
    loading.close();
  });

  it('counts what the store holds', async () => {
    const status = await client.status();
    expect(status).toMatchObject({
      store: { kind: 'embedded' },
      counts: { entities: 11, relations: 13, documents: 5, observations: 1, claims: { accepted: 15 } },
      dataAsOf: '2021-05-04',
      dataset: { title: 'Weaving and water in the Vale, an invented region' },
    });
    expect(status.entityTypes['Firm']).toBe(2);
    expect(status.relationTypes['LOCATED_IN']).toBe(3);
  });
});

describe('search', () => {
  it('finds names and says what matched', async () => {
    const answer = await client.search({ q: 'aolin' });
    expect(answer.results).toEqual([
      {
        id: 'firm:orrin-looms',
        type: 'Firm',
        name: 'Orrin Looms',
        nameZh: '奥林织机',
        degree: 3,
        matched: { field: 'pinyin', text: 'Ao·Lin', of: '奥林织机', ranges: [[0, 6]] },
      },
    ]);
  });

  it('narrows by type, limits, and names the nearest when nothing is found', async () => {
    expect((await client.search({ q: 'vale', types: ['University'] })).results.map((r) => r.id)).toEqual([
      'university:vale',
    ]);
    const one = await client.search({ q: 'o', limit: 1 });
    expect(one.results).toHaveLength(1);
    expect(one.total).toBeGreaterThan(3);
    expect((await client.search({ q: 'orinlomms' })).nearest?.[0]?.id).toBe('firm:orrin-looms');
  });

  it('gives names with markup back as they are, as JSON', async () => {
    const answer = await client.search({ q: '<b>pumps' });
    expect(answer.results[0]?.name).toBe('Hale & Sons <b>Pumps</b>');
  });
});

describe('entities', () => {
  it('tells facts, figures with their flags, and counts', async () => {
    const firm = await client.entity('firm:orrin-looms');
    expect(firm).toMatchObject({
      nameZh: '奥林织机',
      degree: 3,
      disputed: true,
      document: { id: 'digest:looms' },
    });
    expect(firm.relationCounts).toContainEqual({ type: 'DEVELOPS', direction: 'out', count: 1 });
    expect(firm.statistics).toEqual([
      expect.objectContaining({
        metric: 'Output',
        metricZh: '产值',
        value: 5_000_000,
        unit: null,
        currency: 'CNY',
        valueText: 'five million yuan ($90 million)',
        period: '2020',
        disputed: true,
        flags: ['rate-mismatch'],
        industry: { id: 'industry:weaving', type: 'Industry', name: 'Weaving', nameZh: '织造' },
        within: { id: 'province:vale', type: 'Province', name: 'The Vale', nameZh: '谷地省' },
      }),
    ]);
    expect((await client.entity('city:dunmere')).facts).toEqual([
      { kind: 'code', label: 'GB/T 2260', value: '990100' },
    ]);
  });

  it('tells posts from both ends', async () => {
    const [post] = (await client.entity('person:mara-quill')).facts;
    expect(post).toMatchObject({ kind: 'role', label: 'chief engineer', entity: { id: 'firm:hale-pumps' } });
    expect((await client.entity('firm:hale-pumps')).facts[0]?.value).toBe('Mara Quill');
  });

  it('pages neighbours until none is left, and counts the rest on every page', async () => {
    const keys = new Set<string>();
    let cursor: string | undefined;
    for (let page = 0; page < 10; page += 1) {
      const slice = await client.neighbours('city:dunmere', { limit: 2, ...(cursor ? { cursor } : {}) });
      for (const relation of slice.relations) keys.add(relation.key);
      expect(keys.size + slice.notShown.relations).toBe(6);
      if (slice.nextCursor === null) break;
      cursor = slice.nextCursor;
    }
    expect(keys.size).toBe(6);
  });

  it('obeys types and direction', async () => {
    const slice = await client.neighbours('city:dunmere', { types: ['LOCATED_IN'], direction: 'in' });
    expect(slice.relations.map((r) => r.source).sort()).toEqual(['firm:orrin-looms', 'project:pump-works']);
  });

  it('gives the evidence of an entity, figures included', async () => {
    const { claims, total } = await client.entityEvidence('firm:orrin-looms');
    expect(total).toBe(4);
    const figure = claims.find((claim) => claim.predicate === 'OBSERVES');
    expect(figure?.statistic?.valueText).toBe('five million yuan ($90 million)');
    expect(claims.every((claim) => claim.subject.name === 'Orrin Looms')).toBe(true);
  });
});

describe('slices', () => {
  it('gives the lines among a set, and says what is missing', async () => {
    const slice = await client.slice(['firm:orrin-looms', 'institute:fibre', 'city:dunmere', 'firm:gone']);
    expect(slice.nodes).toHaveLength(3);
    expect(slice.relations).toHaveLength(3);
    expect(slice.missing).toEqual(['firm:gone']);
  });

  it('bounds the overview and counts what it leaves out', async () => {
    const slice = await client.overview({ limit: 4 });
    expect(slice.nodes).toHaveLength(4);
    expect(slice.nodes.length + slice.notShown.nodes).toBe(11);
    expect(slice.relations.length + slice.notShown.relations).toBe(13);
  });

  it('takes include=candidates, which changes nothing without candidates', async () => {
    const read = async (path: string, init?: RequestInit) => (await api.app.request(path, init)).text();
    for (const path of ['/api/graph/overview?limit=5', '/api/entities/city:dunmere/neighbours?limit=5'])
      expect(await read(`${path}&include=candidates`)).toEqual(await read(path));
    const post = (body: object) =>
      read('/api/graph/slice', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const ids = ['firm:orrin-looms', 'city:dunmere'];
    expect(await post({ ids, include: 'candidates' })).toEqual(await post({ ids }));
  });

  it('refuses more ids than a canvas can hold', async () => {
    const ids = Array.from({ length: 2001 }, (_, n) => `firm:${String(n)}`);
    const problem = await problemOf('/api/graph/slice', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    });
    expect(problem).toMatchObject({ code: 'bad-body', errors: [{ field: 'ids' }] });
  });
});

describe('paths', () => {
  it('finds distinct paths with all that is needed to draw them', async () => {
    const answer = await client.paths({ from: 'firm:orrin-looms', to: 'institute:fibre', k: 5 });
    expect(answer.paths.map((path) => path.nodes)).toEqual([
      ['firm:orrin-looms', 'institute:fibre'],
      ['firm:orrin-looms', 'city:dunmere', 'institute:fibre'],
    ]);
    expect(answer).toMatchObject({ complete: true, searchedTo: 6 });
    expect(answer.nodes).toHaveLength(3);
    expect(answer.relations).toHaveLength(3);
  });
});

describe('evidence and sentences', () => {
  it('gives the claims behind a line with quote, place in the text, document and article', async () => {
    const { relations } = await client.slice(['city:dunmere', 'institute:fibre']);
    const { relation, claims } = await client.relationEvidence(relations[0]?.key ?? '');
    expect(relation).toMatchObject({ type: 'COLLABORATES_WITH', claimCount: 2, sourceCount: 1 });
    expect(relation.subject.name).toBe('Dunmere');
    const { text } = await client.documentText('digest:looms');
    for (const { quote, start, end } of claims) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
    expect(claims[0]?.document).toMatchObject({
      id: 'digest:looms',
      kind: 'digest',
      publishedAt: '2021-05-04',
      basedOn: { id: 'doc:looms', publisher: 'Vale Gazette', url: 'https://example.org/looms' },
    });
  });

  it('finds sentences by words, in both languages, and by the names they speak of', async () => {
    const { sentences, total } = await client.sentences({ q: 'air loom' });
    expect(total).toBe(2);
    expect(sentences[0]?.ranges.length).toBeGreaterThan(0);
    expect((await client.sentences({ q: '实验室合作' })).sentences[0]?.quote).toBe(
      '邓米尔与纤维实验室合作。',
    );
    const spoken = await client.sentences({ q: '奥林织机' });
    expect(spoken.sentences.map((s) => s.document.id)).toContain('digest:looms');
  });
});

describe('documents', () => {
  it('lists sources, and keeps an ambiguous date as printed', async () => {
    const { documents, total } = await client.documents();
    expect(total).toBe(5);
    const water = documents.find((document) => document.id === 'doc:water');
    expect(water).toMatchObject({
      publishedPrecision: 'ambiguous',
      publishedPrinted: '03-04-2020',
      hasText: false,
    });
  });

  it('gives an article the claims of its digest, in the order of the text', async () => {
    const article = await client.document('doc:looms');
    expect(article.claims).toHaveLength(8);
    expect(article.claimCount).toBe(8);
    const starts = article.claims.map((claim) => claim.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('names the run that loaded them', async () => {
    const { runs } = await client.imports();
    expect(runs).toMatchObject([{ rejected: 0 }]);
    expect(runs[0]?.sources).toContain('vale/relations.csv');
  });
});

describe('views', () => {
  it('saves a view once and gives it back', async () => {
    const spec = viewSpecSchema.parse({
      entities: ['city:dunmere'],
      names: 'zh',
      positions: { b: { x: 1, y: 2, pinned: true } },
    });
    const saved = await client.saveView(spec);
    expect(await client.saveView(spec)).toEqual(saved);
    expect((await client.view(saved.id)).spec).toEqual(spec);
    const lines = (await readFile(join(vale.folder, 'views.jsonl'), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(1);
  });

  it('survives a torn line', async () => {
    const file = join(vale.folder, 'views.jsonl');
    await appendFile(file, '{"id":"v_torn","sav');
    const spec = viewSpecSchema.parse({ entities: ['institute:fibre'] });
    const saved = await client.saveView(spec);
    const again = vale.api();
    expect((await clientOf(again).view(saved.id)).spec).toEqual(spec);
    again.close();
  });

  it('refuses what is no view', async () => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"entities":[1],"hosts":2}',
    };
    expect((await problemOf('/api/views', init)).errors?.map((error) => error.field)).toContain('entities.0');
  });
});

describe('the library', () => {
  it('fills questions with what the loaded graph suggests, and each finds something', async () => {
    const { questions } = await client.library();
    expect(questions.map((one) => one.question)).toEqual([
      'Who works with whom on Air loom?',
      'Which firms have projects in Dunmere, or plan them?',
      'Where do provincial and city plans meet?',
      'Which printed figures contradict each other, or themselves?',
      'Who in Dunmere works with Fibre Laboratory?',
    ]);
    const results: LibraryResult[] = [];
    for (const { name } of questions) results.push(await client.libraryResult(name));
    expect(results.map((result) => result.counts.rows > 0)).toEqual(questions.map(() => true));
    expect(results[1]).toMatchObject({
      columns: ['firm', 'stage', 'place', 'project', 'line'],
      entityIds: ['firm:hale-pumps', 'city:dunmere', 'project:pump-works'],
      summary: '3 entities, 1 sentence',
      truncated: false,
    });
  });

  it('takes parameters, and refuses those it does not know', async () => {
    const none = await client.libraryResult('projects-in-a-place', { place: 'province:vale' });
    expect(none).toMatchObject({ rows: [], summary: '0 entities, 0 sentences' });
    expect(none.question).toContain('The Vale');
    await expect(client.libraryResult('projects-in-a-place', { plac: 'x' })).rejects.toMatchObject({
      code: 'bad-parameter',
    });
    await expect(
      client.libraryResult('projects-in-a-place', { place: "x'}) DETACH DELETE n //" }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(client.libraryResult('../schema/001-entity-id')).rejects.toMatchObject({ status: 404 });
  });

  it('says which labels and types can be queried', async () => {
    const { labels, relationshipTypes } = await client.schema();
    expect(labels.find((label) => label.name === 'Firm')).toMatchObject({
      count: 2,
      meaning: 'A company or group of companies.',
    });
    expect(relationshipTypes.map((type) => type.name)).toContain('DEVELOPS');
  });
});

describe('refusals', () => {
  it.each([
    '/api/entities/firm:gone',
    '/api/entities/firm:gone/neighbours',
    '/api/entities/firm:gone/evidence',
    '/api/relations/r_gone/evidence',
    '/api/documents/gone',
    '/api/documents/gone/text',
    '/api/documents/doc:looms/text',
    '/api/views/gone',
    '/api/library/gone/result',
    '/api/paths?from=firm:gone&to=city:dunmere',
    '/api/gone',
  ])('answers 404 to %s', async (path) => {
    expect(await problemOf(path)).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    ['/api/search', 'q'],
    ['/api/search?q=a&limit=0', 'limit'],
    ['/api/search?q=a&limit=1e9', 'limit'],
    ['/api/search?q=a&types=Firm,Castle', 'types'],
    [`/api/search?q=${'a'.repeat(201)}`, 'q'],
    ['/api/entities/%00', 'id'],
    ['/api/entities/city:dunmere/neighbours?direction=up', 'direction'],
    ['/api/entities/city:dunmere/neighbours?types=EATS', 'types'],
    ['/api/entities/city:dunmere/neighbours?cursor=nonsense', 'cursor'],
    ['/api/graph/overview?limit=-1', 'limit'],
    ['/api/graph/overview?bogus=1', 'bogus'],
    ['/api/graph/overview?include=everything', 'include'],
    ['/api/entities/city:dunmere?bogus=1', 'bogus'],
    ['/api/entities/city:dunmere/neighbours?bogus=1', 'bogus'],
    ['/api/entities/city:dunmere/evidence?bogus=1', 'bogus'],
    ['/api/relations/r_x/evidence?bogus=1', 'bogus'],
    ['/api/documents?bogus=1', 'bogus'],
    ['/api/documents/doc:looms?bogus=1', 'bogus'],
    ['/api/documents/doc:looms/text?bogus=1', 'bogus'],
    ['/api/imports?bogus=1', 'bogus'],
    ['/api/views/v_x?bogus=1', 'bogus'],
    ['/api/library?bogus=1', 'bogus'],
    ['/api/schema?bogus=1', 'bogus'],
    ['/api/status?bogus=1', 'bogus'],
    ['/api/health?bogus=1', 'bogus'],
    ['/api/search?q=a&bogus=1', 'bogus'],
    ['/api/sentences?q=a&bogus=1', 'bogus'],
    ['/api/paths?from=city:dunmere&to=institute:fibre&bogus=1', 'bogus'],
    ['/api/paths?from=city:dunmere', 'to'],
    ['/api/paths?from=city:dunmere&to=institute:fibre&maxLength=99', 'maxLength'],
  ])('answers 400 to %s and names %s', async (path, field) => {
    const problem = await problemOf(path);
    expect(problem).toMatchObject({ status: 400, code: 'bad-parameter' });
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });

  it('answers 405 with the methods that are allowed', async () => {
    const response = await api.app.request('/api/status', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET');
  });

  it.each(['nope', 'review', 'cypher'])('answers 404 at /api/%s, whatever the method', async (name) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
      expect(await problemOf(`/api/${name}`, { method })).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    ['/api/search', 'q is missing'],
    ['/api/search?q=a&limit=501', 'limit: expected a whole number from 1 to 200, found 501'],
    ['/api/search?q=a&q=b', 'q: expected a text, found [\\"a\\",\\"b\\"]'],
    ['/api/documents?page=2', 'page is not known here'],
    ['/api/graph/overview?include=all', 'include: expected candidates, found all'],
    [
      '/api/entities/city:dunmere/neighbours?direction=up',
      'direction: expected one of out, in, both, found up',
    ],
  ])('says of %s: %s', async (path, detail) => {
    expect((await problemOf(path)).detail).toBe(detail);
  });

  it('refuses unknown parameters of posts, and an unknown include', async () => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const ids = { ...post, body: '{"ids":[]}' };
    for (const path of ['/api/graph/slice', '/api/views', '/api/imports'])
      expect(await problemOf(`${path}?bogus=1`, ids)).toMatchObject({
        errors: [{ field: 'bogus', value: '1' }],
      });
    const all = { ...post, body: '{"ids":[],"include":"all"}' };
    expect(await problemOf('/api/graph/slice', all)).toMatchObject({
      code: 'bad-body',
      errors: [{ field: 'include', value: 'all', expected: 'candidates' }],
    });
  });

  it('answers 400 to a body that is no JSON, and 413 to one that is too large', async () => {
    const post = (body: string) =>
      problemOf('/api/graph/slice', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    expect((await post('{"ids":')).code).toBe('bad-body');
    expect((await post(JSON.stringify({ ids: ['x'.repeat(3 << 20)] }))).code).toBe('body-too-large');
  });

  it('answers 504 when it takes too long', async () => {
    const hasty = vale.api({ timeoutMs: 1 });
    const response = await hasty.app.request('/api/documents');
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ code: 'timeout' });
    hasty.close();
  });

  it('throws problems as one class', async () => {
    const problem = await client.entity('firm:gone').catch((error: ApiProblem) => error);
    expect(problem).toMatchObject({ name: 'ApiProblem', code: 'not-found', status: 404 });
  });
});

describe('newer data', () => {
  it('tells by the tag that nothing changed, and searches the new names once something did', async () => {
    const first = await api.app.request('/api/documents');
    const tag = first.headers.get('etag') ?? '';
    const ask = () => api.app.request('/api/documents', { headers: { 'if-none-match': tag } });
    const unchanged = await ask();
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    const folder = join(vale.folder, 'newer');
    await cp(VALE, folder, { recursive: true });
    await appendFile(
      join(folder, 'entities.csv'),
      'firm:ketterick,Firm,Ketterick Dyes,,,,,,,,,,,,digest:looms,para 1\n',
    );
    expect((await loadPaths([folder], vale.archive)).entities.created).toBe(1);
    expect((await ask()).status).toBe(200);
    await expect.poll(async () => (await client.search({ q: 'ketterick' })).total, { timeout: 5000 }).toBe(1);
  });
});
