/** What is selected is always named, and whatever is named overlaps nothing else of the label layer. */
import { estimateWidth, overlaps, type Box, type RenderGraph } from '@weft/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateGraph } from '../lab/generated-graph';
import { deriveEmphasis, fadesOf, type Attention } from '../stage/emphasis';
import { buildScene } from '../stage/scene';
import { Viewport } from '../stage/viewport';
import { composeLabels } from './compose-labels';
import type { LabelInput } from './label-input';

const EMPTY = { kind: 'empty' } as const;
const ZERO = { notExpanded: 0, filtered: 0, hiddenByHand: 0, overLimit: 0 };

function graphOf(nodeCount: number, lineCount: number, seed: number): RenderGraph {
  const { nodes, lines } = generateGraph(nodeCount, lineCount, seed);
  const total = { nodes: nodes.length, lines: lines.length };
  return {
    nodes: nodes.map((node) => ({ ...node, faded: false, more: node.degree % 3 })),
    lines: lines.map((line) => ({ ...line, faded: false })),
    shown: { ...total, candidates: 0 },
    total,
    notShown: { nodes: ZERO, lines: { ...ZERO, saidByAnother: 0 } },
  };
}

/** Entities on a jittered grid: close together, as in a layout, but never on top of each other. */
function inputOf(
  graph: RenderGraph,
  how: { readonly step: number; readonly zoom: number; readonly attention?: Partial<Attention> },
): LabelInput {
  const columns = Math.ceil(Math.sqrt(graph.nodes.length));
  const middle = ((columns - 1) * how.step) / 2;
  const positions = Object.fromEntries(
    graph.nodes.map(({ id }, i) => {
      const x = (i % columns) * how.step - middle + ((i * 37) % 11);
      const y = Math.floor(i / columns) * how.step - middle + ((i * 53) % 13);
      return [id, { x, y, pinned: false }];
    }),
  );
  const scene = buildScene(graph, positions);
  const viewport = Object.assign(new Viewport(), { width: 1000, height: 800, zoom: how.zoom });
  const attention: Attention = { selection: { kind: 'none' }, hover: EMPTY, focus: EMPTY, ...how.attention };
  const emphasis = deriveEmphasis(scene, attention);
  const fades = fadesOf(emphasis, false);
  const measure: LabelInput['measure'] = (text, font) => estimateWidth(text, font.size);
  const before = new Map();
  return { scene, viewport, emphasis, names: 'both', density: 1, fades, measure, obstacles: [], before };
}

const within = (box: Box): boolean => box.x1 >= 0 && box.y1 >= 0 && box.x2 <= 1000 && box.y2 <= 800;

describe('composeLabels', () => {
  it('always names what is selected, in full view and without touching another name', () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: 90 }),
      step: fc.integer({ min: 24, max: 170 }),
      zoom: fc.constantFrom(0.2, 0.45, 0.8, 1, 1.8),
      pick: fc.nat(200),
      density: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(cases, ({ count, step, zoom, pick, density }) => {
        const graph = graphOf(count, count * 2, pick);
        const plain = inputOf(graph, { step, zoom });
        const seen = [...plain.scene.nodes.values()].filter((node) => {
          const x = plain.viewport.toScreenX(node.x);
          const y = plain.viewport.toScreenY(node.y);
          return x > 0 && y > 0 && x < 1000 && y < 800;
        });
        const id = seen[pick % Math.max(1, seen.length)]?.node.id;
        fc.pre(id !== undefined);
        const input = inputOf(graph, { step, zoom, attention: { selection: { kind: 'entity', id } } });
        const { labels } = composeLabels({ ...input, density });
        const own = labels.find((label) => label.id === id);
        expect(own !== undefined && within(own.box)).toBe(true);
        for (const other of labels)
          if (own !== undefined && other !== own) expect(overlaps(own.box, other.box)).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  it('lets words on lines give way to the names of the selection and its neighbours', () => {
    const graph = graphOf(11, 16, 3);
    const id = graph.nodes[0]?.id ?? '';
    const selection = { kind: 'entity', id } as const;
    const { labels, pills } = composeLabels(inputOf(graph, { step: 140, zoom: 1, attention: { selection } }));
    const around = graph.lines.filter((line) => line.source === id || line.target === id);
    const wanted = new Set(around.flatMap((line) => [line.source, line.target]));
    expect([...wanted].filter((each) => !labels.some((label) => label.id === each))).toEqual([]);
    expect(pills.length).toBeGreaterThan(0);
    for (const pill of pills) for (const label of labels) expect(overlaps(pill.box, label.box)).toBe(false);
  });

  it('names the hubs of a picture of 2,000 entities seen whole, and about eighty in one of 500', () => {
    const large = composeLabels(inputOf(graphOf(2000, 6000, 5), { step: 89, zoom: 0.19 })).labels;
    expect(large.length).toBeGreaterThan(40);
    const middling = composeLabels(inputOf(graphOf(500, 1000, 5), { step: 89, zoom: 0.38 })).labels;
    expect(middling.length).toBeGreaterThan(50);
    for (const labels of [large, middling])
      labels.forEach((label, i) => {
        for (const other of labels.slice(i + 1)) expect(overlaps(label.box, other.box)).toBe(false);
      });
  });
});
