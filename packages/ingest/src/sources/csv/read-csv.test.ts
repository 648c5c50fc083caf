import { afterEach, beforeEach, expect, it } from 'vitest';
import { TemporaryDataset } from '../../testing/temporary-dataset';
import { TextProblem } from '../text/text-problem';
import { readCsv, type CsvRecord } from './read-csv';

let files: TemporaryDataset;
beforeEach(() => {
  files = new TemporaryDataset({});
});
afterEach(() => files.remove());

async function read(content: string | Uint8Array): Promise<readonly CsvRecord[]> {
  files.write('t.csv', content);
  const records: CsvRecord[] = [];
  for await (const record of readCsv(files.path('t.csv'), () => undefined)) records.push(record);
  return records;
}

async function problemOf(content: string | Uint8Array): Promise<TextProblem> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof TextProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

it('gives the line a record begins on, over quoted line breaks, empty lines and CRLF', async () => {
  const records = await read('\ufeffa,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,"q ""w"" e"\r\n3,é\n');
  expect(records.map((record) => record.line)).toEqual([1, 2, 6, 7]);
  expect(records[1]).toMatchObject({ ok: true, fields: ['1', 'x\ny\nz'] });
  expect(records[2]).toMatchObject({ ok: true, fields: ['2', 'q "w" e'] });
});

it('refuses a row with another number of fields and goes on', async () => {
  const records = await read('a,b\n1,2,3\n4\n5,6\n');
  expect(records.map((record) => record.ok)).toEqual([true, false, false, true]);
  expect(records[1]).toMatchObject({ line: 2, reason: 'the row has 3 fields, the header 2' });
});

it('refuses a row with a stray quote and goes on with the next row', async () => {
  const records = await read('a,b\n1,5" pipe\n2,"x"y\n3,4\n');
  expect(records.map((record) => [record.line, record.ok])).toEqual([
    [1, true],
    [2, false],
    [3, false],
    [4, true],
  ]);
  expect(records[1]).toMatchObject({ column: 'b' });
});

it('names the line on which a record with an unclosed quote begins', async () => {
  const problem = await problemOf('a,b\n1,2\n3,"open\nand on\n');
  expect(problem).toMatchObject({ line: 3, reason: expect.stringContaining('never closed') as string });
});

it('names line and likely encoding of bytes that are not UTF-8', async () => {
  const gbk = Buffer.concat([
    Buffer.from('a,b\n1,2\n'),
    Buffer.from([0xb9, 0xa4, 0xd2, 0xb5]),
    Buffer.from(',x\n'),
  ]);
  expect(await problemOf(gbk)).toMatchObject({ line: 3, reason: 'not UTF-8, looks like GBK or GB 18030' });
  const latin = Buffer.from('a,b\ncaf\u00e9,x\n', 'latin1');
  expect(await problemOf(latin)).toMatchObject({
    line: 2,
    reason: 'not UTF-8, looks like Latin-1 or Windows-1252',
  });
  const utf16 = Buffer.from('\ufeffa,b\n', 'utf16le');
  expect((await problemOf(utf16)).reason).toContain('UTF-16');
});

it('keeps characters whole that lie across two chunks', async () => {
  const text = `a\n${'济'.repeat(60_000)}\n${'é'.repeat(200_000)}\n`;
  const records = await read(text);
  expect(records.map((record) => (record.ok ? (record.fields[0]?.length ?? 0) : -1))).toEqual([
    1, 60_000, 200_000,
  ]);
});

it('refuses a line of 100 MB by its place and never holds it', async () => {
  files.write('t.csv', Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.alloc(100 * 1024 * 1024, 0x2c)]));
  const before = process.memoryUsage().rss;
  let problem: unknown;
  try {
    for await (const record of readCsv(files.path('t.csv'), () => undefined)) expect(record.ok).toBe(true);
  } catch (error) {
    problem = error;
  }
  expect(problem).toMatchObject({ line: 3, reason: 'the line is longer than 1048576 bytes' });
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
});
