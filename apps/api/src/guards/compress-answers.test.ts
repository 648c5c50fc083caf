/** A compressed answer must not carry the length of the plain one: browsers would wait for bytes that never come. */
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { compressAnswers } from './compress-answers';

test.each(['br', 'gzip'])('%s takes the plain length away', async (encoding) => {
  const text = 'line '.repeat(1000);
  const app = new Hono();
  app.use(compressAnswers());
  app.get('/', (c) => {
    c.header('content-length', String(text.length));
    return c.text(text);
  });
  const response = await app.request('/', { headers: { 'accept-encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  const length = response.headers.get('content-length');
  const { byteLength } = await response.arrayBuffer();
  expect(length === null || Number(length) === byteLength).toBe(true);
});
