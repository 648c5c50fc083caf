/** What a selection lights up. */
import { describe, expect, it } from 'vitest';
import type { RenderLine } from '../dataset/render-graph';
import { litBy, NOTHING_SELECTED, selectEntities, toggleEntity } from './selection';

const line = (key: string, source: string, target: string): RenderLine => ({
  key,
  source,
  target,
  type: 'SUPPLIES',
  status: 'accepted',
  certainty: 'stated',
  confidence: 1,
  claimCount: 1,
  sourceCount: 1,
  faded: false,
});
const graph = { lines: [line('ab', 'a', 'b'), line('bc', 'b', 'c')] };

describe('litBy', () => {
  it('lights an entity with its lines and their other ends', () => {
    const lit = litBy(graph, { kind: 'entity', id: 'a' });
    expect([[...(lit?.nodes ?? [])], [...(lit?.lines ?? [])]]).toEqual([['a', 'b'], ['ab']]);
  });

  it('lights a line with its ends only, and nothing for a line that is gone', () => {
    expect([...(litBy(graph, { kind: 'relation', key: 'bc' })?.nodes ?? [])]).toEqual(['b', 'c']);
    expect(litBy(graph, { kind: 'relation', key: 'gone' })).toBeUndefined();
    expect(litBy(graph, NOTHING_SELECTED)).toBeUndefined();
  });
});

describe('toggleEntity', () => {
  it('adds, and takes out again', () => {
    const one = toggleEntity(NOTHING_SELECTED, 'a');
    const two = toggleEntity(one, 'b');
    expect([one, two]).toEqual([
      { kind: 'entity', id: 'a' },
      { kind: 'many', ids: ['a', 'b'] },
    ]);
    expect(toggleEntity(two, 'a')).toEqual({ kind: 'entity', id: 'b' });
    expect(selectEntities([])).toBe(NOTHING_SELECTED);
  });
});
