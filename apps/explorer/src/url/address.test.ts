/** The address survives a round trip, names what it can't use, and keeps odd ids apart. */
import { viewSpecSchema, type ViewSpec } from '@weft/model';
import { describe, expect, test } from 'vitest';
import { parseAddress, serializeAddress } from './address';

function roundTrip(view: ViewSpec) {
  const text = serializeAddress({ screen: 'explore', view, theme: 'dark' });
  const cut = text.indexOf('?');
  return { text, back: parseAddress(text.slice(0, cut), text.slice(cut)) };
}

const full = viewSpecSchema.parse({
  entities: ['city:aarhus', 'firm:odd,id;with~all|signs%', 'firm:丹麦 & co=1#?+'],
  selection: { kind: 'relation', key: 'r_abc' },
  question: 'who-works-with-whom',
  filters: {
    hiddenTypes: ['Policy', 'Event'],
    hiddenFamilies: ['roles'],
    hiddenCertainties: ['implied'],
    minConfidence: 50,
  },
  hidden: ['city:ribe,old'],
  names: 'zh',
  positions: {
    'city:aarhus': { x: 1.5, y: -20, pinned: false },
    'firm:丹麦 & co=1#?+': { x: 0, y: 3, pinned: true },
  },
  camera: { x: 0.5, y: 0.25, ratio: 1.25 },
  dataVersion: 'v7',
});

describe('address', () => {
  test('keeps every part of a view', () => {
    const { back } = roundTrip(full);
    expect(back.view).toEqual(full);
    expect(back).toMatchObject({ screen: 'explore', theme: 'dark', notices: [] });
  });

  test('keeps an entity selection and leaves usual values out', () => {
    const view = viewSpecSchema.parse({ entities: ['a'], selection: { kind: 'entity', id: 'a' } });
    const { text, back } = roundTrip(view);
    expect(text).toBe('/explore?n=a&s=a&th=dark');
    expect(back.view).toEqual(view);
  });

  test('ids with colons stay readable', () => {
    expect(roundTrip(full).text).toContain('n=city:aarhus,');
  });

  test('names unknown keys and ignores them', () => {
    const address = parseAddress('/explore', '?n=a&zz=1');
    expect(address.view.entities).toEqual(['a']);
    expect(address.notices).toEqual(['The address has parts that mean nothing here: zz.']);
  });

  test.each(['?c=1,x,2', '?f=c:900', '?nm=klingon', '?n=a&l=abc~d'])(
    'an unreadable %s opens an empty view',
    (query) => {
      const address = parseAddress('/explore', query);
      expect(address.view.entities).toEqual([]);
      expect(address.notices).toHaveLength(1);
    },
  );

  test('an unknown path is the start page and says so', () => {
    expect(parseAddress('/nowhere', '')).toMatchObject({
      screen: 'start',
      notices: [expect.stringContaining('/nowhere')],
    });
  });

  test('a repeated entity counts once', () => {
    expect(parseAddress('/explore', '?n=a,a,b').view.entities).toEqual(['a', 'b']);
  });
});
