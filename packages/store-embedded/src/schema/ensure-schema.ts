/**
 * The shared schema on this engine: its own commands run as they are, an index is put beside each uniqueness
 * constraint, and full-text indexes are made through the engine's own door.
 */
import { randomUUID } from 'node:crypto';
import { establishSchema, StoreError, type Catalogue, type Statement } from '@weft/store';
import type { Session } from '../session';
import { toTable } from '../values/from-engine';
import { TEXT_INDEXES } from './text-indexes';

const MAX_ATTEMPTS = 3;
const UNIQUE_CONSTRAINT =
  /^CREATE CONSTRAINT `?([\w-]+)`? IF NOT EXISTS\s+FOR \((\w+):`?(\w+)`?\)\s+REQUIRE \2\.`?(\w+)`? IS UNIQUE$/;

/** Creates what is missing. @throws StoreError `foreign` or `schema-too-old` before anything is written. */
export async function ensureSchema(session: Session, catalogue: Catalogue): Promise<void> {
  await establishSchema(
    {
      read: async (statement) => toTable(await session.request({ kind: 'read', statement })),
      write: (statements) => writeRepeatably(session, statements),
      runSchema: async (statement) => {
        await session.request({ kind: 'define', texts: withIndex(statement, catalogue) });
      },
    },
    catalogue,
    { createdAt: new Date().toISOString(), dataVersion: randomUUID() },
  );
  for (const index of Object.values(TEXT_INDEXES)) await session.request({ kind: 'index-text', ...index });
}

/** The marker's own write: nothing can tell yet whether it was committed, but it may be done again without harm. */
async function writeRepeatably(session: Session, statements: readonly Statement[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.write({ kind: 'write', statements });
      return;
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'interrupted' || attempt === MAX_ATTEMPTS)
        throw error;
    }
  }
}

/** A schema command, and the index that has to stand beside it if it is a uniqueness constraint. */
function withIndex({ name, text }: Statement, catalogue: Catalogue): readonly string[] {
  if (!text.startsWith('CREATE CONSTRAINT')) return [text];
  const [, constraint, , label, property] = UNIQUE_CONSTRAINT.exec(text) ?? [];
  if (constraint === undefined || label === undefined || property === undefined)
    throw new StoreError(
      'internal',
      `${name}: the embedded engine has no such constraint; give it an override`,
    );
  const index = catalogue
    .statement('engine/index-behind-constraint')
    .text.replace('CONSTRAINT_NAME', constraint)
    .replace('NODE_LABEL', label)
    .replace('PROPERTY_NAME', property);
  return [text, index];
}
