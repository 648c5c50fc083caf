import { describe, expect, test } from 'vitest';
import { checkText } from './check-text';

const refused: readonly [name: string, text: string][] = [
  ['a very long text', `RETURN '${'x'.repeat(64_000)}' AS x`],
  ['lists in lists', `RETURN ${'['.repeat(101)}${']'.repeat(101)} AS x`],
  ['lists in lists, spelled as escapes', `RETURN ${'\\u005b'.repeat(101)}${'\\u005D'.repeat(101)} AS x`],
  ['many NOTs', `RETURN ${'NOT '.repeat(300)}true AS x`],
  ['many signs', `RETURN ${'- '.repeat(300)}1 AS x`],
  ['CASE in CASE', `RETURN ${'CASE WHEN true THEN 1 ELSE '.repeat(300)} 1 ${'END '.repeat(300)} AS x`],
];

const honest: readonly [name: string, text: string][] = [
  ['30 brackets', `RETURN ${'('.repeat(30)}1${')'.repeat(30)} AS x`],
  ['200 additions', `RETURN ${Array.from({ length: 200 }, (_, i) => i).join(' + ')} AS x`],
  [
    '2000 items, each in brackets',
    `RETURN [${Array.from({ length: 2000 }, (_, i) => `(${i})`).join(', ')}] AS x`,
  ],
  ['a rule of a comment', `// ${'-'.repeat(150)}\nRETURN 1 AS x`],
];

describe('checkText', () => {
  test.each(refused)('refuses %s', (_, text) => {
    expect(() => checkText(text)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
  test.each(honest)('lets %s by', (_, text) => {
    expect(() => checkText(text)).not.toThrow();
  });
  test('takes no time over the longest text', () => {
    const began = performance.now();
    for (const piece of ['NOT(', 'case ', '-(', 'not\t', '\\u005b]', '((((']) {
      const text = piece.repeat(Math.floor(64_000 / piece.length));
      try {
        checkText(text);
      } catch (error) {
        expect(error).toMatchObject({ code: 'too-large' });
      }
    }
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
