import { expect, it } from 'vitest';
import { parseRecord } from './parse-record';
import type { RecordKind } from './source';

function parse(kind: RecordKind, cells: Readonly<Record<string, string>>) {
  return parseRecord({ kind, line: 7, cells }, 'f.csv');
}

const ENTITY = { id: 'city:tarn', type: 'City', name: 'Tarn' };
const RELATION = { subject: 'a', predicate: 'LOCATED_IN', object: 'b' };
const FIGURE = { subject: 'a', metric: 'Sales', value: '1' };

it.each<readonly [RecordKind, Readonly<Record<string, string>>, string, RegExp]>([
  ['entity', { ...ENTITY, type: 'Town' }, 'type', /found “Town”; expected an entity type: Province, City/],
  ['entity', { ...ENTITY, name: 'Ta\u0000rn' }, 'name', /control character U\+0000/],
  ['entity', { ...ENTITY, name: 'Ta\u202ern' }, 'name', /control character U\+202E/],
  ['entity', { ...ENTITY, name: 'x'.repeat(501) }, 'name', /at most 500 characters; this has 501/],
  ['entity', { ...ENTITY, aliases: 'ok|b\u0007' }, 'aliases', /U\+0007/],
  ['entity', { ...ENTITY, id: 'a\nb' }, 'id', /an id: 1 to 300 characters/],
  ['entity', { ...ENTITY, lat: '91', lon: '0' }, 'lat', /between -90 and 90/],
  ['entity', { ...ENTITY, lat: '9' }, 'lat', /lat and lon together/],
  ['entity', { type: 'City', name: 'Tarn' }, 'id', /it is empty/],
  ['entity', { ...ENTITY, colour: 'red' }, 'colour', /unknown field; known are id, type/],
  ['relation', { ...RELATION, predicate: 'LIKES' }, 'predicate', /a relation type: LOCATED_IN/],
  ['relation', { ...RELATION, object: 'a' }, 'object', /nothing is related to itself/],
  ['relation', { ...RELATION, stage: 'pillar' }, 'stage', /planned on LOCATED_IN/],
  ['relation', { ...RELATION, role: 'head' }, 'role', /LOCATED_IN has none/],
  [
    'relation',
    { ...RELATION, valid_from: '2024-13-45' },
    'valid_from',
    /expected a date such as .* that is in the calendar$/,
  ],
  ['relation', { ...RELATION, valid_from: '2020', valid_to: '2019' }, 'valid_to', /not before 2020/],
  ['relation', { ...RELATION, certainty: 'maybe' }, 'certainty', /one of stated, implied/],
  ['observation', { ...FIGURE, value: '1e400' }, 'value', /a number that fits/],
  ['observation', { ...FIGURE, value: 'NaN' }, 'value', /finite/],
  ['observation', { ...FIGURE, value: 'Infinity' }, 'value', /finite/],
  ['observation', { ...FIGURE, value: '0x10' }, 'value', /not hexadecimal/],
  ['observation', { ...FIGURE, value: '1,234' }, 'value', /without thousands separators/],
  ['observation', { ...FIGURE, value: '12 tons' }, 'value', /a number such as/],
  ['observation', { ...FIGURE, currency: 'YUAN' }, 'currency', /ISO 4217/],
  ['observation', { ...FIGURE, currency: 'EUR', unit: 'percent' }, 'unit', /money has a currency only/],
  ['observation', { ...FIGURE, period: 'past three years' }, 'period', /”; expected a period such as/],
  [
    'observation',
    { ...FIGURE, period: '2022..2020' },
    'period',
    /expected a period that begins before it ends/,
  ],
  ['observation', { ...FIGURE, kind: 'rank', value: '0' }, 'value', /a whole number from 1/],
  ['observation', { ...FIGURE, kind: 'share', unit: 'percentage-point' }, 'kind', /a change, not a share/],
  ['observation', { ...FIGURE, is_target: 'yes' }, 'is_target', /true or false/],
  ['document', { title: 'T', url: 'javascript:alert(1)' }, 'url', /http:\/\/ or https:\/\//],
  ['document', { title: 'T', kind: 'rumour' }, 'kind', /one of article, digest, table, report/],
])('refuses a %s %o by its column %s', (...[kind, cells, column, reason]) => {
  const parsed = parse(kind, cells);
  expect(parsed).toMatchObject({ ok: false, error: { file: 'f.csv', line: 7, column } });
  if (!parsed.ok) expect(parsed.error.reason).toMatch(reason);
});

it('keeps HTML as text and makes names NFC', () => {
  const parsed = parse('entity', { ...ENTITY, name: '<b>Cafe\u0301</b><script>alert(1)</script>' });
  expect(parsed).toMatchObject({ ok: true, value: { name: '<b>Café</b><script>alert(1)</script>' } });
});

it('keeps the year of a day that may be a month, and says so', () => {
  const parsed = parse('observation', { ...FIGURE, period: '03-04-2021' });
  expect(parsed).toMatchObject({ ok: true, value: { period: { text: '2021' } } });
  if (parsed.ok) expect(parsed.value.remarks.map((remark) => remark.code)).toEqual(['ambiguous-date']);
});

it('takes a day that can only be a day, as it is', () => {
  const parsed = parse('relation', { ...RELATION, valid_from: '2004', as_of: '2018-12' });
  expect(parsed).toMatchObject({ ok: true, value: { validFrom: '2004', asOf: '2018-12', remarks: [] } });
});

it('tells all faults of a row at once, and none that only follow from another', () => {
  const cells = {
    subject: 'a',
    predicate: 'LOCATED_IN',
    object: 'a',
    stage: 'pillar',
    valid_from: '2024-13-01',
  };
  const parsed = parse('relation', { ...cells, certainty: 'maybe', valid_to: '2020' });
  expect(parsed).toMatchObject({ ok: false, error: { line: 7, column: 'certainty' } });
  if (parsed.ok) return;
  const columns = parsed.error.reason.split('; also column ').slice(1);
  expect(columns.map((text) => text.split(':')[0])).toEqual(['valid_from', 'stage', 'object']);
  expect(parsed.error.reason.match(/expected expected/)).toBeNull();
});
