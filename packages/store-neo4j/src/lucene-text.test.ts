import { describe, expect, test } from 'vitest';
import { toLuceneText } from './lucene-text';

describe('toLuceneText', () => {
  test.each([
    ['Harnby AND (x OR y)', 'harnby and \\(x or y\\)'],
    ['a:b*~"c"', 'a\\:b\\*\\~\\"c\\"'],
    ['ＡＢＣ', 'abc'],
    ['天瑞', '天瑞'],
    ['  *  ', ''],
    ['"', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(toLuceneText(text)).toBe(expected);
  });
});
