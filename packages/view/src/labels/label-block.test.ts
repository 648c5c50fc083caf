/** Names are wrapped by script, and the second line follows the mode. */
import { describe, expect, it } from 'vitest';
import { buildLabelBlock } from './label-block';
import { estimateWidth } from './text-width';
import { wrapChinese, wrapLatin } from './wrap-text';

const measure = (text: string): number => estimateWidth(text, 12);
const wish = { name: 'North Harbour Works', nameZh: '北港工厂', selected: false, hub: false, second: true };

describe('wrapLatin', () => {
  it('breaks between words, keeps to three lines, and shortens the last', () => {
    const lines = wrapLatin('one two three four five six seven', { width: 40, lines: 3 }, measure);
    expect(lines).toHaveLength(3);
    expect(lines[2]?.endsWith('…')).toBe(true);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(40);
  });

  it('cuts a single word that is too wide', () => {
    const [line] = wrapLatin('Donaudampfschifffahrtsgesellschaft', { width: 60, lines: 3 }, measure);
    expect(line !== undefined && measure(line) <= 60).toBe(true);
  });
});

describe('wrapChinese', () => {
  it('breaks evenly at ten characters and shortens beyond two lines', () => {
    expect(wrapChinese('一二三四五六七八九十一', { characters: 10, lines: 2 })).toEqual([
      '一二三四五六',
      '七八九十一',
    ]);
    expect(wrapChinese('字'.repeat(30), { characters: 10, lines: 2 })).toEqual([
      '字'.repeat(10),
      `${'字'.repeat(9)}…`,
    ]);
  });
});

describe('buildLabelBlock', () => {
  const font = (text: string): number => measure(text);

  it('adds the Chinese line where both names are wanted', () => {
    const block = buildLabelBlock({ ...wish, mode: 'both' }, font);
    expect(block.lines.map((line) => [line.text, line.size])).toEqual([
      ['North Harbour Works', 12],
      ['北港工厂', 10.5],
    ]);
  });

  it('shows one name in the other modes, and the Latin one where there is no Chinese', () => {
    expect(buildLabelBlock({ ...wish, mode: 'en' }, font).lines).toHaveLength(1);
    expect(buildLabelBlock({ ...wish, mode: 'zh' }, font).lines[0]?.text).toBe('北港工厂');
    expect(buildLabelBlock({ ...wish, nameZh: undefined, mode: 'zh' }, font).lines[0]?.text).toBe(wish.name);
  });
});
