/** Bounds of every request: how large its body may be and how long it may take. Uploads are larger and take longer. */
import { every } from 'hono/combine';
import { bodyLimit } from 'hono/body-limit';
import type { Context, MiddlewareHandler } from 'hono';
import { problemOf, problemResponse } from '../errors';
import { setDeadline } from './deadline';

const MAX_BODY = 2 << 20;
const UPLOAD = { path: '/api/imports', maxBody: 64 << 20, timeoutMs: 600_000 };

function boundTo(maxSize: number, timeoutMs: number): MiddlewareHandler {
  const onError = () => problemResponse(problemOf('body-too-large'));
  return every(bodyLimit({ maxSize, onError }), setDeadline(timeoutMs));
}

function isUpload(c: Context): boolean {
  return c.req.method === 'POST' && c.req.path === UPLOAD.path;
}

/** 2 MB and so many milliseconds; for uploads 64 MB and ten minutes. */
export function setBounds(timeoutMs: number): MiddlewareHandler {
  const usual = boundTo(MAX_BODY, timeoutMs);
  const upload = boundTo(UPLOAD.maxBody, UPLOAD.timeoutMs);
  return async (c, next) => (isUpload(c) ? upload(c, next) : usual(c, next));
}
