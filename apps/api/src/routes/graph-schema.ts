/** `GET /api/schema`: what can be queried, with the model's words for its own labels and types. */
import { createRoute } from '@hono/zod-openapi';
import { graphSchemaSchema } from '@weft/contract';
import { ENTITY_TYPES, isEntityType, isRelationType, RELATION_TYPES } from '@weft/model';
import type { SchemaElement } from '@weft/store';
import { presentFields } from '../answers/present-fields';
import type { ApiApp, ApiContext } from '../api-context';
import { noQuery } from './parameters';
import { answers } from './responses';

const schema = createRoute({
  method: 'get',
  path: '/api/schema',
  summary: 'Labels, relationship types and properties, with counts',
  request: { query: noQuery },
  responses: answers(graphSchemaSchema, 'What can be queried'),
});

function withMeaning(element: SchemaElement, meaning: string | undefined) {
  return { ...element, ...presentFields({ meaning }) };
}

function meaningOfLabel(name: string): string | undefined {
  return isEntityType(name) ? ENTITY_TYPES[name].meaning : undefined;
}

function meaningOfType(name: string): string | undefined {
  return isRelationType(name) ? RELATION_TYPES[name].meaning : undefined;
}

/** Adds the route. */
export function addSchemaRoutes(app: ApiApp, { reader }: ApiContext): void {
  app.openapi(schema, async (c) => {
    const { labels, relationshipTypes } = await reader.readSchema(c.get('call'));
    const answer = {
      labels: labels.map((label) => withMeaning(label, meaningOfLabel(label.name))),
      relationshipTypes: relationshipTypes.map((type) => withMeaning(type, meaningOfType(type.name))),
    };
    return c.json(answer, 200);
  });
}
