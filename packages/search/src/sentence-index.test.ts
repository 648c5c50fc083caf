import { describe, expect, it } from 'vitest';
import { SentenceIndex } from './sentence-index';

const index = new SentenceIndex([
  {
    id: 'a',
    text: "Meridian's blowers draw on a centre of Chang'an University.",
    names: ['子午透平', 'Meridian'],
    order: 2,
  },
  {
    id: 'b',
    text: '子午透平与长安大学在乐山共建磁悬浮实验室。',
    names: ['Meridian Turbo-Machinery'],
    order: 1,
  },
  {
    id: 'c',
    text: 'The blower saves energy; blowers of its kind are rare.',
    names: ['Maglev blower', '磁悬浮鼓风机'],
    order: 3,
  },
]);
const found = (text: string) => index.search({ text, limit: 10 }).hits.map((hit) => hit.id);

describe('sentences', () => {
  it('finds words, beginnings of words, and all words of a query', () => {
    expect(found('blower')).toEqual(expect.arrayContaining(['a', 'c']));
    expect(found('BLOW energy')).toEqual(['c']);
    expect(found('lowers')).toEqual([]);
    expect(found('changan')).toEqual(['a']);
  });

  it('finds Chinese by one character, a pair, a run', () => {
    expect(found('乐')).toEqual(['b']);
    expect(found('长安大学')).toEqual(['b']);
    expect(found('磁悬浮')).toEqual(['b', 'c']);
  });

  it('does not take pairs that lie apart for a run', () => {
    expect(found('大学在乐')).toEqual(['b']);
    expect(found('大学乐山')).toEqual([]);
  });

  it('puts sentences with the words before those that only speak of such names', () => {
    expect(found('子午透平')).toEqual(['b', 'a']);
    expect(found('meridian')).toEqual(['a', 'b']);
  });

  it('marks every place', () => {
    const hit = index.search({ text: 'blower', limit: 1 }).hits[0];
    expect(hit).toEqual({
      id: 'c',
      ranges: [
        [4, 10],
        [25, 31],
      ],
    });
  });

  it('answers nothing to nothing', () => {
    for (const text of ['', '  ', '"', '。']) expect(index.search({ text, limit: 5 }).total).toBe(0);
  });
});
