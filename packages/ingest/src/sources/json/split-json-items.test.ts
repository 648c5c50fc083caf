import { expect, it } from 'vitest';
import { splitJsonItems } from './split-json-items';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function split(text: string, size = 3) {
  const items: (readonly [number, unknown])[] = [];
  for await (const { line, text: item } of splitJsonItems(pieces(text, size))) {
    items.push([line, JSON.parse(item)]);
  }
  return items;
}

it('cuts an array, JSON Lines and pretty-printed texts with their lines', async () => {
  expect(await split('[\n {"a": "]\\"}"},\n {"a": [1, {"b": 2}]}\n]\n')).toEqual([
    [2, { a: ']"}' }],
    [3, { a: [1, { b: 2 }] }],
  ]);
  expect(await split('{"a":1}\n{"a":2}\n')).toEqual([
    [1, { a: 1 }],
    [2, { a: 2 }],
  ]);
  expect(await split('{\n"a":\n1}\n\n{"a":2}')).toEqual([
    [1, { a: 1 }],
    [5, { a: 2 }],
  ]);
});

it('names the line where a text ends too early or an item never ends', async () => {
  await expect(split('[{"a":1},\n{"a":')).rejects.toMatchObject({ line: 2 });
  await expect(split('[{"a":1}')).rejects.toMatchObject({ reason: 'the JSON array is not closed' });
  await expect(split(`{"a":"${'x'.repeat(1_100_000)}"}`, 65_536)).rejects.toMatchObject({ line: 1 });
});
