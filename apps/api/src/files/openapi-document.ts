/** The description of the API, made from the schemas that validate it, and the page that shows it from local files. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import * as contract from '@weft/contract';
import { z } from 'zod';
import type { ApiApp } from '../api-context';

const VIEWER_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Weft API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#page', validatorUrl: null });\n`;

/** Names of properties that may be absent, by the name of the contract's schema that has them. */
function optionalNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, ReadonlySet<string>>();
  for (const schema of Object.values(contract)) {
    if (!(schema instanceof z.ZodObject)) continue;
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    const optional = Object.keys(shape).filter((name) => shape[name] instanceof z.ZodExactOptional);
    names.set(schema.meta()?.id ?? '', new Set(optional));
  }
  return names;
}

/** The generator takes "absent, never undefined" for required; this takes such names off the list again. */
function relax(component: object, optional: ReadonlySet<string> | undefined): object {
  if (optional === undefined || !('required' in component) || !Array.isArray(component.required))
    return component;
  return { ...component, required: component.required.filter((name: string) => !optional.has(name)) };
}

function describe(app: ApiApp, version: string): object {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Weft',
      version,
      description: 'A knowledge graph of who works with whom, with the sentence behind every line.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
  const schemas: Readonly<Record<string, object>> = document.components?.schemas ?? {};
  const optional = optionalNames();
  const relaxed = Object.entries(schemas).map(([name, schema]): [string, object] => [
    name,
    relax(schema, optional.get(name)),
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(relaxed) } };
}

/** Adds `/api/openapi.json` and `/api/docs`. Call it last: it describes the routes that are there. */
export function addDescription(app: ApiApp, version: string): void {
  const document = JSON.stringify(describe(app, version));
  app.get('/api/openapi.json', (c) => c.body(document, 200, { 'content-type': 'application/json' }));
  app.get('/api/docs', (c) => c.html(PAGE));
  app.get('/api/docs/start.js', (c) => c.body(START, 200, { 'content-type': 'text/javascript' }));
  const root = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const path of VIEWER_FILES) app.get(`/api/docs/${path}`, serveStatic({ root, path }));
}
