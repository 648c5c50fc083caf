/** One set of entities gives one picture; expanding never moves what is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLayout } from './compute-layout';
import { roundsFor } from './force-rounds';
import type { LayoutLine, LayoutNode } from './layout-graph';
import { placeNewNodes } from './place-new-nodes';

const node = (id: string, fixed?: { x: number; y: number }): LayoutNode => ({
  id,
  radius: 9,
  labelWidth: 70,
  labelHeight: 15,
  fixed,
});
const star = (leaves: number): { nodes: LayoutNode[]; lines: LayoutLine[] } => ({
  nodes: [node('hub'), ...Array.from({ length: leaves }, (_, i) => node(`leaf${i}`))],
  lines: Array.from({ length: leaves }, (_, i) => ({ source: 'hub', target: `leaf${i}` })),
});

describe('computeLayout', () => {
  it('does not depend on the order in which things come', () => {
    const { nodes, lines } = star(24);
    const once = computeLayout(nodes, lines);
    const again = computeLayout([...nodes].reverse(), [...lines].reverse());
    expect([...again].sort()).toEqual([...once].sort());
  });

  it('keeps marks apart and every number finite', () => {
    const { nodes, lines } = star(60);
    const places = [...computeLayout(nodes, lines).values()];
    places.forEach((a, i) => {
      expect(Number.isFinite(a.x) && Number.isFinite(a.y)).toBe(true);
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18);
    });
  });

  it('leaves pinned entities exactly where they are', () => {
    const { nodes, lines } = star(12);
    const pinned = nodes.map((each) => (each.id === 'leaf3' ? node('leaf3', { x: 123.5, y: -77 }) : each));
    expect(computeLayout(pinned, lines).get('leaf3')).toEqual({ x: 123.5, y: -77 });
  });

  it('places nothing, one, and strangers', () => {
    expect(computeLayout([], []).size).toBe(0);
    expect(computeLayout([node('a')], []).get('a')).toEqual({ x: 0, y: 0 });
    const strangers = [...computeLayout([node('a'), node('b'), node('c')], []).values()];
    expect(new Set(strangers.map(({ x, y }) => `${x},${y}`)).size).toBe(3);
  });

  it('gives small pictures lines of about 110 to 170 px', () => {
    for (const leaves of [1, 4, 10, 18]) {
      const { nodes, lines } = star(leaves);
      const places = computeLayout(nodes, lines);
      const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
      const lengths = lines
        .map(({ source, target }) => Math.hypot(at(source).x - at(target).x, at(source).y - at(target).y))
        .sort((a, b) => a - b);
      const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
      expect(median).toBeGreaterThan(110);
      expect(median).toBeLessThan(175);
    }
  });

  it('fixes the number of rounds by size alone', () => {
    expect(roundsFor(10)).toBe(300);
    expect(roundsFor(10_000)).toBeLessThan(60);
    expect(roundsFor(2_000)).toBeLessThan(roundsFor(500));
  });

  it('reports progress up to the whole', () => {
    const { nodes, lines } = star(30);
    const seen: number[] = [];
    computeLayout(nodes, lines, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.at(-1)).toBe(31);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});

describe('placeNewNodes', () => {
  const placedStar = () => {
    const { nodes, lines } = star(8);
    const places = computeLayout(nodes, lines);
    return { lines, placed: nodes.map((each) => node(each.id, places.get(each.id))) };
  };

  it('gives places to newcomers only, near what they join', () => {
    const { placed, lines } = placedStar();
    const added = [node('new1'), node('new2')];
    const all = [...lines, ...added.map(({ id }) => ({ source: 'leaf1', target: id }))];
    const places = placeNewNodes({ placed, added, lines: all, anchor: 'leaf1' });
    expect([...places.keys()].sort()).toEqual(['new1', 'new2']);
    const anchor = placed.find((each) => each.id === 'leaf1')?.fixed ?? { x: 0, y: 0 };
    for (const { x, y } of places.values()) {
      expect(Math.hypot(x - anchor.x, y - anchor.y)).toBeGreaterThan(30);
      expect(Math.hypot(x - anchor.x, y - anchor.y)).toBeLessThan(260);
    }
  });

  it('lets a few enter 60 to 110 px out, in the free angle, clear of every mark', () => {
    const { placed, lines } = placedStar();
    for (let count = 1; count <= 8; count += 1) {
      const added = Array.from({ length: count }, (_, i) => node(`new${i}`));
      const all = [...lines, ...added.map(({ id }) => ({ source: 'leaf1', target: id }))];
      const places = [...placeNewNodes({ placed, added, lines: all, anchor: 'leaf1' }).values()];
      const anchor = placed.find((each) => each.id === 'leaf1')?.fixed ?? { x: 0, y: 0 };
      places.forEach((place, i) => {
        const distance = Math.hypot(place.x - anchor.x, place.y - anchor.y);
        expect(distance).toBeGreaterThanOrEqual(60);
        expect(distance).toBeLessThanOrEqual(110);
        const others = [...placed.flatMap((each) => each.fixed ?? []), ...places.slice(i + 1)];
        for (const other of others)
          expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(18);
      });
    }
  });

  it('is the same whatever the order, and finds a place for any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const { placed, lines } = placedStar();
        const added = Array.from({ length: count }, (_, i) => node(`new${i}`));
        const all = [...lines, ...added.map(({ id }) => ({ source: 'hub', target: id }))];
        const once = placeNewNodes({ placed, added, lines: all, anchor: 'hub' });
        const again = placeNewNodes({ placed, added: [...added].reverse(), lines: all, anchor: 'hub' });
        expect([...again].sort()).toEqual([...once].sort());
        expect(once.size).toBe(count);
        for (const { x, y } of once.values()) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
