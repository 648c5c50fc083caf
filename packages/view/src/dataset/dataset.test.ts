/** The dataset keeps what slices bring, and gives back what it removes. */
import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset';
import type { ViewLine } from './graph-items';

const node = (id: string) => ({ id, type: 'Firm', name: id, degree: 1 });
const line = (key: string, source: string, target: string): ViewLine => ({
  key,
  source,
  target,
  type: 'SUPPLIES',
  status: 'accepted',
  certainty: 'stated',
  confidence: 1,
  claimCount: 1,
  sourceCount: 1,
});

describe('createDataset', () => {
  it('adds a slice twice without doubles and reports only what was new', () => {
    const data = createDataset();
    const slice = { nodes: [node('a'), node('b')], lines: [line('r', 'a', 'b')] };
    expect(data.add(slice)).toEqual({ nodeIds: ['a', 'b'], lineKeys: ['r'] });
    expect(data.add(slice)).toEqual({ nodeIds: [], lineKeys: [] });
    expect([data.nodeCount, data.lineCount]).toEqual([2, 1]);
  });

  it('leaves out lines whose ends are missing', () => {
    const data = createDataset();
    expect(data.add({ nodes: [node('a')], lines: [line('r', 'a', 'nowhere')] }).lineKeys).toEqual([]);
  });

  it('gives back what it removes, lines included', () => {
    const data = createDataset();
    const slice = { nodes: [node('a'), node('b')], lines: [line('r', 'a', 'b'), line('s', 'b', 'a')] };
    data.add(slice);
    const removed = data.remove(['b']);
    expect(removed.lines.map((each) => each.key)).toEqual(['r', 's']);
    expect(data.lineCount).toBe(0);
    data.add(removed);
    expect(data.neighboursOf('a')).toEqual(['b']);
  });
});
