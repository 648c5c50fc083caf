/** Whatever the nodes, no label touches another label, a node, or anything else that was there before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoxIndex, overlaps, type Box } from './box-index';
import { placeLabels, type LabelCandidate } from './place-labels';
import { placePills } from './place-pills';

const BOUNDS: Box = { x1: 0, y1: 0, x2: 800, y2: 600 };

const candidates = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 4, max: 30 }),
    width: fc.integer({ min: 5, max: 138 }),
    height: fc.integer({ min: 12, max: 60 }),
    priority: fc.nat(9),
  }),
  { maxLength: 60 },
);

const withIds = (list: readonly Omit<LabelCandidate, 'id'>[]): readonly LabelCandidate[] =>
  list.map((each, i) => ({ ...each, id: `n${i}` }));

const nodeBox = (each: LabelCandidate): Box => ({
  x1: each.x - each.radius + 3,
  y1: each.y - each.radius + 3,
  x2: each.x + each.radius - 3,
  y2: each.y + each.radius - 3,
});

function fieldOf(nodes: readonly LabelCandidate[], budget = 1000) {
  const taken = createBoxIndex();
  for (const node of nodes) taken.add(nodeBox(node), node.id);
  return { taken, bounds: BOUNDS, segments: [], budget };
}

describe('placeLabels', () => {
  it('never lets two labels, or a label and a foreign node, overlap', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const nodes = withIds(list);
        const placed = placeLabels(nodes, fieldOf(nodes));
        placed.forEach((label, i) => {
          for (const other of placed.slice(i + 1)) expect(overlaps(label.box, other.box)).toBe(false);
          for (const node of nodes)
            if (node.id !== label.id) expect(overlaps(label.box, nodeBox(node))).toBe(false);
        });
      }),
    );
  });

  it('gives the only place to the more important label', () => {
    const near = { y: 300, radius: 6, width: 130, height: 590 };
    const nodes = withIds([
      { ...near, x: 400, priority: 1 },
      { ...near, x: 410, priority: 2 },
    ]);
    const bounds = { x1: 270, y1: 0, x2: 560, y2: 600 };
    const placed = placeLabels(nodes, { ...fieldOf(nodes), bounds });
    expect(placed[0]?.id).toBe('n1');
  });

  it('stays where it was while that place is free', () => {
    const nodes = withIds([{ x: 400, y: 300, radius: 8, width: 60, height: 15, priority: 1, before: 't' }]);
    expect(placeLabels(nodes, fieldOf(nodes))[0]?.side).toBe('t');
  });

  it('keeps to the budget and falls back to the shorter form', () => {
    const nodes = withIds([
      { x: 100, y: 100, radius: 5, width: 60, height: 700, priority: 3, others: [{ width: 60, height: 15 }] },
      { x: 500, y: 300, radius: 5, width: 60, height: 15, priority: 1 },
    ]);
    expect(placeLabels(nodes, fieldOf(nodes, 1))).toMatchObject([{ id: 'n0', form: 1 }]);
  });
});

describe('placePills', () => {
  const along = (y: number) => (share: number) => ({ x: 100 + share * 600, y });

  it('keeps words on lines apart and merges equal ones close together', () => {
    const pill = (key: string, text: string, y: number) => ({
      key,
      text,
      width: 80,
      height: 18,
      priority: 1,
      pointAt: along(y),
    });
    const field = { taken: createBoxIndex(), bounds: BOUNDS };
    const placed = placePills(
      [pill('a', 'makes', 300), pill('b', 'makes', 322), pill('c', 'supplies', 310)],
      field,
    );
    expect(placed.map((each) => each.key)).toEqual(['a', 'c']);
    const [first, second] = placed;
    expect(first !== undefined && second !== undefined && overlaps(first.box, second.box)).toBe(false);
  });
});
