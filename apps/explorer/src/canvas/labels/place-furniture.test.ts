/** Small marks round a node stand beside each other, never on each other, and leave when all is far away. */
import { estimateWidth, overlaps, type RenderNode } from '@weft/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveEmphasis } from '../stage/emphasis';
import { buildScene, emptyScene } from '../stage/scene';
import { Viewport } from '../stage/viewport';
import type { LabelInput } from './label-input';
import { badgeOf, markOf, pinOf } from './place-furniture';

const entity: RenderNode = {
  id: 'firm:north-bearing',
  type: 'Firm',
  name: 'North Bearing',
  degree: 9,
  disputed: true,
  faded: false,
  more: 7,
};

function setUp(change: Partial<RenderNode>, zoom: number, selected: boolean) {
  const node = { ...entity, ...change };
  const graph = { ...emptyScene().graph, nodes: [node] };
  const scene = buildScene(graph, { [node.id]: { x: 0, y: 0, pinned: true } });
  const empty = { kind: 'empty' } as const;
  const selection = selected ? ({ kind: 'entity', id: node.id } as const) : ({ kind: 'none' } as const);
  const input: LabelInput = {
    scene,
    viewport: Object.assign(new Viewport(), { width: 400, height: 300, zoom }),
    emphasis: deriveEmphasis(scene, { selection, hover: empty, focus: empty }),
    names: 'both',
    density: 1,
    fades: { nodes: 1, labels: 1 },
    measure: (text, font) => estimateWidth(text, font.size),
    obstacles: [],
    before: new Map(),
  };
  const only = scene.nodes.get(node.id);
  if (only === undefined) throw new Error('the scene lost its node');
  return { node: only, input };
}

describe('furniture of a node', () => {
  it('keeps the red diamond off the badge at every zoom, degree and type', () => {
    const cases = fc.record({
      degree: fc.integer({ min: 0, max: 300 }),
      more: fc.integer({ min: 1, max: 999 }),
      zoom: fc.double({ min: 0.6, max: 8, noNaN: true }),
      type: fc.constantFrom('Firm', 'Province', 'Technology', 'Event'),
      selected: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ zoom, selected, ...change }) => {
        const { node, input } = setUp(change, zoom, selected);
        const badge = badgeOf(node, input);
        const mark = markOf(node, input);
        expect(badge !== undefined && mark !== undefined).toBe(true);
        if (badge === undefined || mark === undefined) return;
        const reach = mark.half * Math.SQRT2;
        const { x, y } = mark.at;
        const diamond = { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
        expect(overlaps(diamond, badge.box)).toBe(false);
      }),
    );
  });

  it('shows the badge at the upper right where nothing is disputed, and none where all is shown', () => {
    const { node, input } = setUp({ disputed: false }, 1, false);
    expect((badgeOf(node, input)?.box.y2 ?? 0) < input.viewport.toScreenY(0)).toBe(true);
    const done = setUp({ more: 0 }, 1, false);
    expect(badgeOf(done.node, done.input)).toBeUndefined();
  });

  it('hides badges and pins below zoom 0.6 but keeps the dispute in sight', () => {
    const { node, input } = setUp({}, 0.4, false);
    expect(badgeOf(node, input)).toBeUndefined();
    expect(pinOf(node, input)).toBeUndefined();
    expect(markOf(node, input)?.half).toBeGreaterThan(2);
  });

  it('leaves what is filtered away bare', () => {
    const { node, input } = setUp({ faded: true }, 1, false);
    expect([badgeOf(node, input), markOf(node, input), pinOf(node, input)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
