// The conformance suite on a real Neo4j.
import { inject } from 'vitest';
import { describeGraphStore } from '@weft/store/conformance';
import { openNeo4jStore } from '@weft/store-neo4j';
import { emptyNeo4j } from '../support/empty-neo4j';

const login = inject('neo4j');

describeGraphStore('neo4j', {
  openEmpty: async () => {
    await emptyNeo4j(login);
    return openNeo4jStore(login);
  },
  openAgain: () => openNeo4jStore(login),
});
