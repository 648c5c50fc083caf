/** The account of what is shown holds for any graph and any view. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset';
import { deriveRenderGraph } from './derive-render-graph';
import type { ViewLine, ViewNode } from './graph-items';
import { plainSpec, type NodesNotShown, type RenderSpec } from './render-graph';

const TYPES = ['City', 'Firm', 'Project', 'Industry', 'Spaceship'];
const RELATIONS = ['LOCATED_IN', 'HAS_PROJECT_IN', 'UNDERTAKES', 'OPERATES_IN', 'ORBITS'];

const node = (id: string, type: string, degree = 3): ViewNode => ({ id, type, name: id, degree });
const line = (key: string, type: string, ends: readonly [string, string]): ViewLine => ({
  key,
  type,
  source: ends[0],
  target: ends[1],
  status: 'accepted',
  certainty: 'stated',
  confidence: 0.8,
  claimCount: 1,
  sourceCount: 1,
});

const anyGraph = fc
  .integer({ min: 0, max: 14 })
  .chain((count) =>
    fc.record({
      nodes: fc.array(
        fc.record({ type: fc.constantFrom(...TYPES), candidate: fc.boolean(), degree: fc.nat(9) }),
        { minLength: count, maxLength: count },
      ),
      lines: fc.array(
        fc.record({
          type: fc.constantFrom(...RELATIONS),
          source: fc.nat(Math.max(0, count - 1)),
          target: fc.nat(Math.max(0, count - 1)),
          status: fc.constantFrom('accepted' as const, 'disputed' as const, 'candidate' as const),
          certainty: fc.constantFrom('stated' as const, 'implied' as const),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 30 },
      ),
    }),
  )
  .map(({ nodes, lines }) => ({
    nodes: nodes.map((each, i): ViewNode => ({ ...each, id: `n${i}`, name: `n${i}` })),
    lines:
      nodes.length === 0
        ? []
        : lines.map((each, i): ViewLine => ({
            ...each,
            key: `r${i}`,
            source: `n${each.source}`,
            target: `n${each.target}`,
            claimCount: 1,
            sourceCount: 1,
          })),
  }));

const anySpec = fc.record({
  filters: fc.record({
    hiddenTypes: fc.subarray(TYPES),
    hiddenFamilies: fc.subarray(['together', 'makes', 'active', 'place', 'roles', 'other']),
    hiddenCertainties: fc.subarray(['stated' as const, 'implied' as const, 'disputed' as const]),
    minConfidence: fc.nat(100),
  }),
  hidden: fc.subarray(['n0', 'n1', 'n2', 'n3']),
  candidates: fc.boolean(),
  filtered: fc.constantFrom('fade' as const, 'remove' as const),
  limit: fc.record({ nodes: fc.nat(12), lines: fc.nat(20) }),
  total: fc.record({ nodes: fc.nat(60), lines: fc.nat(90) }),
});

const countsOf = (counts: NodesNotShown): readonly number[] => Object.values<number>({ ...counts });
const sum = (counts: NodesNotShown): number => countsOf(counts).reduce((a, b) => a + b, 0);

describe('deriveRenderGraph', () => {
  it('shows or accounts for every entity and every line', () => {
    fc.assert(
      fc.property(anyGraph, anySpec, (items, spec: RenderSpec) => {
        const data = createDataset();
        data.add(items);
        const graph = deriveRenderGraph(data, spec);
        expect(graph.shown.nodes + sum(graph.notShown.nodes)).toBe(graph.total.nodes);
        expect(graph.shown.lines + sum(graph.notShown.lines)).toBe(graph.total.lines);
        const drawnLines = graph.lines.filter((each) => !each.faded);
        expect(drawnLines.filter((each) => each.status !== 'candidate')).toHaveLength(graph.shown.lines);
        expect(drawnLines.filter((each) => each.status === 'candidate')).toHaveLength(graph.shown.candidates);
        const passing = new Set(graph.nodes.filter((each) => !each.faded).map((each) => each.id));
        for (const each of drawnLines) {
          expect(passing).toContain(each.source);
          expect(passing).toContain(each.target);
        }
        for (const count of [...countsOf(graph.notShown.nodes), ...countsOf(graph.notShown.lines)])
          expect(count).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('says once what the chain firm, project, place says, and counts the rest as said by another line', () => {
    const data = createDataset();
    data.add({
      nodes: [node('mill', 'Firm'), node('kiln', 'Project'), node('port', 'City')],
      lines: [
        line('direct', 'HAS_PROJECT_IN', ['mill', 'port']),
        line('runs', 'UNDERTAKES', ['mill', 'kiln']),
        line('stands', 'LOCATED_IN', ['kiln', 'port']),
      ],
    });
    const all = plainSpec({ nodes: 9, lines: 9 });
    const graph = deriveRenderGraph(data, all);
    expect(graph.lines.filter((each) => !each.faded).map((each) => each.key)).toEqual(['runs', 'stands']);
    expect(graph.notShown.lines).toMatchObject({ saidByAnother: 1, notExpanded: 6 });
    const without = deriveRenderGraph(data, {
      ...all,
      filters: { ...all.filters, hiddenTypes: ['Project'] },
    });
    expect(without.lines.filter((each) => !each.faded).map((each) => each.key)).toEqual(['direct']);
  });

  it('puts the lines that are not drawn on the badge', () => {
    const data = createDataset();
    data.add({
      nodes: [node('mill', 'Firm', 5), node('port', 'City', 1)],
      lines: [line('a', 'LOCATED_IN', ['mill', 'port'])],
    });
    const graph = deriveRenderGraph(data, plainSpec({ nodes: 2, lines: 5 }));
    expect(graph.nodes.map((each) => each.more)).toEqual([4, 0]);
  });
});
