import { expect, it } from 'vitest';
import { readYaml } from './read-yaml';

function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level += 1) {
    const alias = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => alias).join(', ')}]`);
  }
  return lines.join('\n');
}

it('refuses a bomb of aliases', () => {
  const yaml = readYaml(bomb(8));
  expect(() => yaml.toValue(yaml.document.contents)).toThrow('aliases multiply');
});

it('refuses nesting without end, in brackets and in lists', () => {
  expect(() => readYaml('['.repeat(200_000))).toThrow('nested deeper');
  expect(() => readYaml('- '.repeat(100_000))).toThrow('nested too deeply');
  expect(() => readYaml('? '.repeat(100_000))).toThrow();
});

it('names the line of a mistake and of a value', () => {
  expect(() => readYaml('a: 1\nb: [1, 2\n')).toThrow();
  const yaml = readYaml('a: 1\nb:\n  c: 2\n');
  expect(yaml.lineOfPath(['b', 'c'])).toBe(3);
});

it('reads keys that a program might trip over as plain keys', () => {
  const yaml = readYaml('__proto__: {polluted: true}\nconstructor: 1\n');
  yaml.toValue(yaml.document.contents);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
