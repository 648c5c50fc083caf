/** Stages are said in the verb where its type has words for them, in brackets where not, and never twice. */
import { expect, it } from 'vitest';
import { lineClauseOf, lineLabelOf, lineVerbOf, lineWordsOf } from './line-words';

it.each([
  [{ type: 'HAS_INDUSTRY' }, 'has industry'],
  [{ type: 'HAS_INDUSTRY', stage: 'pillar' }, 'has pillar industry'],
  [{ type: 'HAS_INDUSTRY', stage: 'planned' }, 'has industry (planned)'],
  [{ type: 'LOCATED_IN', stage: 'planned' }, 'located in (planned)'],
  [{ type: 'KNOWS_OF' }, 'knows of'],
])('%o is labelled “%s”', (line, words) => {
  expect(lineWordsOf(line, 'label')).toBe(words);
  expect(lineLabelOf(line, 'en')).toBe(words);
});

it('reads both ways', () => {
  const line = { type: 'HAS_INDUSTRY', stage: 'emerging' };
  expect(lineVerbOf(line, 'forward')).toBe('has the emerging industry');
  expect(lineVerbOf(line, 'backward')).toBe('counts as emerging industry of');
});

it('says in Chinese that a line is only planned', () => {
  const label = lineLabelOf({ type: 'UNDERTAKES' }, 'zh');
  expect(lineLabelOf({ type: 'UNDERTAKES', stage: 'planned' }, 'zh')).toBe(`${label}（规划）`);
});

it('puts the role and an unsaid stage behind the object', () => {
  const line = { type: 'UNDERTAKES', stage: 'planned', role: 'owner' };
  expect(lineClauseOf(line, 'North Mill', 'the new weir')).toBe(
    'North Mill undertakes the new weir (owner, planned)',
  );
});
