/** Sentences of the list and the words of the status line. */
import { describe, expect, it } from 'vitest';
import { notShownParts } from './not-shown-words';
import { lineSentence, longDate, nodeSentence } from './plain-sentences';

describe('plain sentences', () => {
  it('names an entity with its Chinese part marked', () => {
    const parts = nodeSentence({
      id: 'm',
      type: 'Firm',
      name: 'North Mill',
      nameZh: '北厂',
      degree: 7,
      disputed: true,
    });
    expect(parts.map((part) => part.text).join('')).toBe(
      'North Mill, 北厂, firm, 7 lines, a disputed figure.',
    );
    expect(parts.find((part) => part.lang === 'zh')?.text).toBe('北厂');
  });

  it('says a line in words, with certainty, sources and date', () => {
    const sentence = lineSentence(
      {
        key: 'r',
        type: 'LEVERAGES_EXPERTISE_OF',
        source: 'a',
        target: 'b',
        status: 'accepted',
        certainty: 'stated',
        confidence: 1,
        claimCount: 1,
        sourceCount: 1,
        lastSeen: '2025-03-13',
      },
      (id) => (id === 'a' ? 'North Mill' : 'River Institute'),
    );
    expect(sentence).toBe(
      'North Mill draws on the expertise of River Institute. Stated, 1 source, 13 March 2025.',
    );
    expect([longDate('2025-03'), longDate('2025'), longDate('soon'), longDate('2025-13-40')]).toEqual([
      'March 2025',
      '2025',
      'soon',
      '2025',
    ]);
  });
});

describe('notShownParts', () => {
  it('lists reasons with their counts, without commas inside a part', () => {
    const none = { notExpanded: 0, filtered: 0, hiddenByHand: 0, overLimit: 0 };
    const parts = notShownParts({
      notShown: {
        nodes: { ...none, notExpanded: 1234, filtered: 6 },
        lines: { ...none, saidByAnother: 1, notExpanded: 35 },
      },
    });
    expect(parts.map((part) => part.text)).toEqual([
      '1\u202f234 not expanded',
      '6 of a hidden type',
      '35 lines not expanded',
      '1 line said by another line',
    ]);
    for (const part of parts) expect(part.text).not.toContain(',');
  });
});
