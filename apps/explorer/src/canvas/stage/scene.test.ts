/** Lines between one pair fan out to both sides, whichever way they point; more than four become one with a count. */
import type { RenderLine, RenderNode } from '@weft/view';
import { describe, expect, it } from 'vitest';
import { pathOf, pointAt } from './line-geometry';
import { buildScene, emptyScene, type Scene } from './scene';
import { Viewport } from './viewport';

const node = (id: string): RenderNode => ({ id, type: 'Firm', name: id, degree: 3, faded: false, more: 0 });
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

function sceneOf(lines: readonly RenderLine[]): Scene {
  const graph = { ...emptyScene().graph, nodes: [node('a'), node('b')], lines };
  const positions = { a: { x: -100, y: 0, pinned: false }, b: { x: 100, y: 0, pinned: false } };
  return buildScene(graph, positions);
}

const middles = (scene: Scene): readonly number[] => {
  const viewport = Object.assign(new Viewport(), { width: 400, height: 300 });
  return [...scene.lines.values()].map((drawn) => {
    const path = pathOf(scene, drawn, viewport);
    return path === undefined ? NaN : Math.round(pointAt(path, 0.5).y - 150);
  });
};

describe('buildScene', () => {
  it('draws a lone line straight', () => {
    expect(middles(sceneOf([line('r1', 'a', 'b')]))).toEqual([0]);
  });

  it('keeps lines of one pair apart by more than their width, also where some point back', () => {
    for (const count of [2, 3, 4]) {
      const keys = Array.from({ length: count }, (_, i) => `r${i}`);
      const lines = keys.map((key, i) => (i % 2 === 0 ? line(key, 'a', 'b') : line(key, 'b', 'a')));
      const ys = [...middles(sceneOf(lines))].sort((p, q) => p - q);
      ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThan(8));
      expect(ys.reduce((sum, y) => sum + y, 0)).toBeCloseTo(0, 5);
    }
  });

  it('draws five as one that knows them all', () => {
    const scene = sceneOf(['r1', 'r2', 'r3', 'r4', 'r5'].map((key) => line(key, 'a', 'b')));
    expect(scene.lines.size).toBe(1);
    expect([...scene.lines.values()][0]?.bundle).toHaveLength(5);
    expect(scene.lineOf.get('r4')).toBe(scene.lineOf.get('r1'));
  });
});
