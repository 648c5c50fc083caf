/** Quotes fall into pieces that are the quote again, name whole words only, and mark from end to end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, markedSpan, toPieces, type KnownName } from './quote-marks';

const name = (text: string, entityId = text): KnownName => ({ text, entityId, type: 'Firm' });
const quote = 'Pumps of Norden draw on the Fluid Lab of Aarhus University, says 诺登泵业 in Nordenham.';

describe('quote marks', () => {
  test('whole words only, the longest name first', () => {
    const found = findMentions(quote, [
      name('Norden'),
      name('Aarhus'),
      name('Aarhus University'),
      name('诺登'),
    ]);
    expect(found.map(({ start, end }) => quote.slice(start, end))).toEqual([
      'Norden',
      'Aarhus University',
      '诺登',
    ]);
  });

  test('marks from one end of the line to the other', () => {
    const mentions = findMentions(quote, [name('Norden'), name('Fluid Lab'), name('Aarhus University')]);
    const [start, end] = markedSpan(quote, mentions, ['Norden', 'Fluid Lab']);
    expect(quote.slice(start, end)).toBe('Norden draw on the Fluid Lab');
  });

  test('marks the whole quote where an end is not named', () => {
    const mentions = findMentions(quote, [name('Norden')]);
    expect(markedSpan(quote, mentions, ['Norden', 'somebody'])).toEqual([0, quote.length]);
  });

  test('pieces join to the quote whatever is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 5 })), (text, known) => {
        const mentions = findMentions(
          text,
          known.map((part) => name(part)),
        );
        const pieces = toPieces(text, mentions, markedSpan(text, mentions, known));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
