import { describe, expect, it } from 'vitest';
import { toOpenError, toPlainError } from './engine-errors';

/** An error as the engine throws it. */
function engineError(message: string, gqlStatus?: string): Error {
  return Object.assign(new Error(message), gqlStatus === undefined ? {} : { gqlStatus });
}

describe('toPlainError', () => {
  it('keeps the sentence and the place, and drops the engine’s own codes', () => {
    const message =
      'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:3:10\n   |\n 3 | (n';
    expect(toPlainError(engineError(message, '42001'))).toEqual({
      code: 'syntax',
      message: 'Expected RParen',
      position: { line: 3, column: 10 },
    });
  });

  it.each([
    ['conflict', 'Transaction error: GRAFEO-T001: write conflict', '40000'],
    ['disk-full', 'Transaction error: No space left on device (os error 28)', '40000'],
    ['constraint', 'Database error: GRAFEO-V001: Invalid value: Constraint violation: UNIQUE', 'G2000'],
    [
      'too-large',
      'Query error: GRAFEO-Q001: syntax error: [Cypher] Maximum nesting depth of 64 exceeded',
      '42001',
    ],
    ['syntax', 'Query error: GRAFEO-Q006: division by zero: 1 / 0', '22012'],
    ['internal', 'something else', undefined],
  ] as const)('%s', (code, message, status) => {
    expect(toPlainError(engineError(message, status))).toMatchObject({ code });
  });
});

describe('toOpenError', () => {
  it.each([
    ['locked', 'GRAFEO-X001: Internal error: database file cannot be locked for reading: /s', 'stop it'],
    [
      'damaged',
      'GRAFEO-S002: the file /s is damaged at byte 5: chunk fails its checksum',
      'load the sources',
    ],
    ['damaged', 'GRAFEO-X002: Serialization error: invalid file header magic', 'load the sources'],
    ['unsupported-here', "Cannot find module '@grafeo-db/js-linux-x64-musl'", 'neo4j://'],
    ['unsupported-here', "/lib/libm.so.6: version `GLIBC_2.34' not found", 'neo4j://'],
    ['disk-full', 'I/O error: No space left on device (os error 28)', 'free some space'],
    ['internal', 'Permission denied (os error 13)', 'may be written'],
  ] as const)('%s says what to do', (code, message, advice) => {
    const error = toOpenError(engineError(message), '/s/graph');
    expect(error.code).toBe(code);
    expect(error.message).toContain(advice);
  });
});
