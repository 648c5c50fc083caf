// What only a server can get wrong: its address, its login, its databases.
import { describe, expect, inject, test } from 'vitest';
import { openNeo4jStore } from '@weft/store-neo4j';

const login = inject('neo4j');
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe('opening a Neo4j', () => {
  test('nobody at the address', async () => {
    const opening = openNeo4jStore({ ...login, uri: 'bolt://127.0.0.1:1' });
    await expect(opening).rejects.toMatchObject({ code: 'unreachable', message: matching(/WEFT_STORE/) });
  });

  test('an address of another kind', async () => {
    const opening = openNeo4jStore({ ...login, uri: 'http://127.0.0.1:7474' });
    await expect(opening).rejects.toMatchObject({ code: 'unreachable', message: matching(/neo4j:\/\//) });
  });

  test('a wrong password, which no message repeats', async () => {
    const opening = openNeo4jStore({ ...login, password: 'certainly-not-it' });
    await expect(opening).rejects.toMatchObject({
      code: 'unauthorised',
      message: matching(/WEFT_NEO4J_PASSWORD/),
    });
    await expect(opening).rejects.not.toMatchObject({ message: matching(/certainly-not-it/) });
  });

  test('a database that is not there, and the one that is never opened', async () => {
    const missing = openNeo4jStore({ ...login, database: 'absent' });
    await expect(missing).rejects.toMatchObject({
      code: 'unreachable',
      message: matching(/WEFT_NEO4J_DATABASE/),
    });
    const system = openNeo4jStore({ ...login, database: 'System' });
    await expect(system).rejects.toMatchObject({ code: 'access-refused' });
  });

  test('a query that goes to another database', async () => {
    const store = await openNeo4jStore(login);
    try {
      const asking = store.query('USE system SHOW USERS', {}, { limit: 10 });
      await expect(asking).rejects.toMatchObject({
        code: matching(/access-refused|syntax/),
      });
    } finally {
      await store.close();
    }
  });
});
