import { viewSpecSchema } from '@weft/model';
import { describe, expect, it } from 'vitest';
import { createClient } from './client';
import { serializeQuery } from './request';

/** Answers every request with one response, and keeps what was asked. */
function answering(status: number, body: string) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    asked.push({ url: new Request(url).url, init });
    return new Response(body, { status });
  };
  return { asked, client: createClient({ baseUrl: 'http://weft', fetch, token: 'knot' }) };
}

const SLICE = JSON.stringify({
  nodes: [],
  relations: [],
  notShown: { nodes: 0, relations: 0 },
  nextCursor: null,
});

describe('addresses', () => {
  it('escape ids, join lists, and leave out what is absent', async () => {
    const { asked, client } = answering(200, SLICE);
    await client.neighbours('city:a/b?c', { types: ['PART_OF', 'SUPPLIES'], limit: 5 });
    await client.overview();
    expect(asked.map(({ url }) => url)).toEqual([
      'http://weft/api/entities/city%3Aa%2Fb%3Fc/neighbours?types=PART_OF%2CSUPPLIES&limit=5',
      'http://weft/api/graph/overview',
    ]);
    expect(serializeQuery({ types: [], q: '大学 & co' })).toBe('?q=%E5%A4%A7%E5%AD%A6+%26+co');
  });

  it('send bodies as JSON, with the token', async () => {
    const { asked, client } = answering(201, '{"id":"v_1"}');
    expect(await client.saveView(viewSpecSchema.parse({}))).toEqual({ id: 'v_1' });
    expect(asked[0]?.init?.method).toBe('POST');
    expect(new Headers(asked[0]?.init?.headers).get('authorization')).toBe('Bearer knot');
    expect(await new Response(asked[0]?.init?.body).json()).toMatchObject({ names: 'both' });
  });
});

describe('failures', () => {
  it('carry the problem that the server told', async () => {
    const problem = {
      type: 'about:blank',
      title: 'No.',
      status: 400,
      code: 'bad-parameter',
      detail: 'q: too long',
      errors: [{ field: 'q', value: 'x', expected: 'less' }],
    };
    const { client } = answering(400, JSON.stringify(problem));
    await expect(client.search({ q: 'x' })).rejects.toMatchObject({
      code: 'bad-parameter',
      status: 400,
      message: 'q: too long',
      errors: [{ field: 'q' }],
    });
  });

  it.each([
    [502, '<html>Bad gateway</html>'],
    [200, '<html>A page</html>'],
    [200, '{"results":[{"id":1}],"total":1}'],
  ])('of a server that is not ours are told apart (%i)', async (status, body) => {
    await expect(answering(status, body).client.search({ q: 'x' })).rejects.toMatchObject({
      code: 'bad-answer',
    });
  });

  it('of the connection are told apart from an abort', async () => {
    const broken = createClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(broken.status()).rejects.toMatchObject({ code: 'connection-lost', status: 0 });
    const controller = new AbortController();
    controller.abort();
    const aborted = createClient({ baseUrl: 'http://127.0.0.1:1' });
    await expect(aborted.status({ signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
