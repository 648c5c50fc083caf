import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { StoreError } from '@weft/store';
import { toStoreError } from './to-store-error';

const thrown = (code: string, message: string) => new Neo4jError(message, code, '50N42', 'no words');

describe('toStoreError', () => {
  test.each([
    ['ServiceUnavailable', 'Could not perform discovery', 'unreachable'],
    ['Neo.ClientError.Security.Unauthorized', 'bad login', 'unauthorised'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'no such database', 'unreachable'],
    ['Neo.ClientError.Statement.AccessMode', 'writing in read mode', 'write-refused'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timed out', 'timeout'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'deadlock', 'conflict'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'memory pool limit', 'too-large'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'already exists', 'constraint'],
    ['Neo.DatabaseError.General.UnknownError', 'No space left on device', 'disk-full'],
    ['Neo.DatabaseError.General.UnknownError', 'something', 'internal'],
  ] as const)('%s (%s) is %s', (code, message, expected) => {
    expect(toStoreError(thrown(code, message))).toMatchObject({ code: expected });
  });

  test('a fault carries its place and leaves out the excerpt', () => {
    const message = 'Invalid input \'RETRUN\' (line 2, column 3 (offset: 12))\n"  RETRUN 1"\n   ^';
    const error = toStoreError(thrown('Neo.ClientError.Statement.SyntaxError', message));
    expect(error).toMatchObject({ code: 'syntax', position: { line: 2, column: 3 } });
    expect(error.message).toBe("Invalid input 'RETRUN'");
  });

  test('an error of ours stays as it is', () => {
    const error = new StoreError('foreign', 'Not ours.');
    expect(toStoreError(error)).toBe(error);
  });
});
