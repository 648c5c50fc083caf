import { Catalogue } from '@weft/store';
import { describe, expect, it } from 'vitest';
import { fillText, parseQuestion, readQuestions } from './question';

const HEADER = [
  'title: Neighbours',
  'question: Who is near {city}: {city}?',
  'icon: map',
  'parameters: city City|Zone, other Castle',
  'suggested-by: some-city',
  'columns: one entity, line line',
];

describe('a header', () => {
  it('is read whole, with what is left out left out', () => {
    expect(parseQuestion('neighbours', HEADER)).toEqual({
      name: 'neighbours',
      title: 'Neighbours',
      question: 'Who is near {city}: {city}?',
      icon: 'map',
      suggestedBy: 'some-city',
      order: 100,
      parameters: [
        { name: 'city', entityTypes: ['City', 'Zone'] },
        { name: 'other', entityTypes: [] },
      ],
      columns: [
        { name: 'one', kind: 'entity' },
        { name: 'line', kind: 'line' },
      ],
      shows: 'graph',
    });
  });

  it.each([
    ['title', HEADER.slice(1)],
    ['question', HEADER.filter((line) => !line.startsWith('question'))],
    ['columns', HEADER.slice(0, 5)],
  ])('without %s is refused', (key, lines) => {
    expect(() => parseQuestion('neighbours', lines)).toThrow(key);
  });

  it('with a column of no known kind is refused', () => {
    expect(() => parseQuestion('neighbours', [...HEADER.slice(0, 5), 'columns: one thing'])).toThrow('thing');
  });
});

describe('texts', () => {
  it('are filled in every place, and show what is missing', () => {
    const names = new Map([['city', 'Dunmere']]);
    expect(fillText('{city} and {city}, or {other}', names)).toBe('Dunmere and Dunmere, or …');
  });
});

describe('the shipped library', () => {
  const catalogue = new Catalogue();
  const questions = readQuestions(catalogue);

  it('can be read, has a Chinese wording of each text, and an order of its own', () => {
    expect(questions.length).toBeGreaterThan(4);
    expect(new Set(questions.map((question) => question.order)).size).toBe(questions.length);
    for (const { titleZh, questionZh } of questions) expect([titleZh, questionZh]).not.toContain(undefined);
  });

  it.each(questions)(
    '$name returns the columns and takes the parameters that its header names',
    (question) => {
      const { text } = catalogue.statement(`library/${question.name}`);
      for (const { name } of question.columns) expect(text).toMatch(new RegExp(`AS ${name}\\b`));
      const taken = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1]);
      expect(new Set(taken)).toEqual(new Set([...question.parameters.map((one) => one.name), 'limit']));
      const placeholders = [...question.question.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(question.parameters.map((one) => one.name)).toEqual(expect.arrayContaining(placeholders));
      if (question.suggestedBy === undefined) return;
      const suggestion = catalogue.statement(`library/suggest/${question.suggestedBy}`).text;
      for (const { name } of question.parameters) expect(suggestion).toContain(`AS ${name}`);
    },
  );
});
