import { parseId, type EntityId, type EntityType, type RelationType, type RelKey } from '@weft/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPaths, type PathQuery } from './find-paths';
import { PathGraph, type PathLine, type PathNode } from './path-graph';

const id = (text: string) => parseId<EntityId>(text);

function node(text: string, type: EntityType = 'Firm'): PathNode {
  return { id: id(text), type };
}

function line(source: string, target: string, type: RelationType = 'COLLABORATES_WITH'): PathLine {
  const key = parseId<RelKey>(`${source}-${type}-${target}`);
  return { key, type, source: id(source), target: id(target), certainty: 'stated' };
}

function query(from: string, to: string, rest: Partial<PathQuery> = {}): PathQuery {
  return { from: id(from), to: id(to), k: 3, maxLength: 6, ...rest };
}

const NODES = [
  node('mill'),
  node('loom'),
  node('institute', 'ResearchInstitute'),
  node('university', 'University'),
  node('dale', 'City'),
  node('weaving', 'Industry'),
  node('lonely'),
];
const LINES = [
  line('mill', 'dale', 'LOCATED_IN'),
  line('loom', 'dale', 'LOCATED_IN'),
  line('mill', 'institute'),
  line('institute', 'university', 'PART_OF'),
  line('loom', 'university'),
  line('mill', 'weaving', 'OPERATES_IN'),
  line('loom', 'weaving', 'OPERATES_IN'),
];
const GRAPH = new PathGraph(NODES, LINES);

describe('paths of a small graph', () => {
  it('finds all three ways, shortest first, cheaper before dearer, and says that there are no more', () => {
    const answer = findPaths(GRAPH, query('mill', 'loom', { k: 5 }));
    expect(answer.paths.map((path) => path.nodes)).toEqual([
      ['mill', 'weaving', 'loom'],
      ['mill', 'dale', 'loom'],
      ['mill', 'institute', 'university', 'loom'],
    ]);
    expect(answer).toMatchObject({ complete: true, searchedTo: 6 });
    expect(answer.paths.map((path) => path.placesOnly)).toEqual([false, true, false]);
  });

  it('says that there are more when it returns fewer', () => {
    expect(findPaths(GRAPH, query('mill', 'loom', { k: 2 })).complete).toBe(false);
  });

  it('walks against the direction of a line and reads the keys in the order of the walk', () => {
    const [path] = findPaths(GRAPH, query('university', 'mill', { k: 1 })).paths;
    expect(path?.relations).toEqual(['institute-PART_OF-university', 'mill-COLLABORATES_WITH-institute']);
  });

  it('obeys the types, the length and what is to be avoided', () => {
    const types: RelationType[] = ['COLLABORATES_WITH', 'PART_OF'];
    expect(findPaths(GRAPH, query('mill', 'loom', { types })).paths.map((p) => p.length)).toEqual([3]);
    expect(findPaths(GRAPH, query('mill', 'loom', { types, maxLength: 2 })).paths).toEqual([]);
    const avoiding = findPaths(
      GRAPH,
      query('mill', 'loom', { avoid: [id('dale'), id('weaving'), id('mill')] }),
    );
    expect(avoiding.paths.map((p) => p.length)).toEqual([3]);
  });

  it('finds nothing to an entity without lines, to itself, or to one it does not know', () => {
    for (const to of ['lonely', 'mill', 'nobody']) {
      expect(findPaths(GRAPH, query('mill', to))).toEqual({ paths: [], searchedTo: 6, complete: true });
    }
  });

  it('takes the better of two lines between one pair', () => {
    const graph = new PathGraph([node('a'), node('b')], [line('a', 'b', 'PART_OF'), line('a', 'b')]);
    expect(findPaths(graph, query('a', 'b')).paths).toMatchObject([{ relations: ['a-COLLABORATES_WITH-b'] }]);
  });
});

interface RandomGraph {
  readonly nodes: readonly PathNode[];
  readonly lines: readonly PathLine[];
}

const randomGraph: fc.Arbitrary<RandomGraph> = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.boolean()), { maxLength: 24 }),
  )
  .map(([size, pairs]) => ({
    nodes: Array.from({ length: size }, (_, n) => node(`n${String(n)}`, n % 3 === 0 ? 'City' : 'Firm')),
    lines: pairs.map(([a, b, near]) =>
      line(`n${String(a % size)}`, `n${String(b % size)}`, near ? 'COLLABORATES_WITH' : 'LOCATED_IN'),
    ),
  }));

/** Every simple path by plain recursion: the oracle. */
function allPaths(graph: RandomGraph, maxLength: number): readonly string[] {
  const found: string[] = [];
  const goal = `n${String(graph.nodes.length - 1)}`;
  const walk = (path: readonly string[]) => {
    const here = path.at(-1);
    if (here === goal) found.push(path.join());
    if (here === goal || path.length > maxLength) return;
    const next = graph.lines.flatMap((l) =>
      l.source === here ? [l.target] : l.target === here ? [l.source] : [],
    );
    for (const target of new Set<string>(next)) if (!path.includes(target)) walk([...path, target]);
  };
  walk(['n0']);
  return found;
}

describe('against a plain search', () => {
  it('finds only real paths, a shortest among them, all when asked for enough, the same every time', () => {
    fc.assert(
      fc.property(randomGraph, fc.integer({ min: 1, max: 5 }), (graph, maxLength) => {
        const expected = allPaths(graph, maxLength);
        const goal = `n${String(graph.nodes.length - 1)}`;
        const compact = new PathGraph(graph.nodes, graph.lines);
        const few = findPaths(compact, query('n0', goal, { maxLength, k: 3 }));
        const all = findPaths(compact, query('n0', goal, { maxLength, k: 400 }));
        const shuffled = new PathGraph([...graph.nodes].reverse(), [...graph.lines].reverse());
        expect(findPaths(shuffled, query('n0', goal, { maxLength, k: 3 })).paths.map((p) => p.nodes)).toEqual(
          few.paths.map((p) => p.nodes),
        );
        if (all.complete) expect(all.paths.map((p) => p.nodes.join()).sort()).toEqual([...expected].sort());
        expect(few.paths).toHaveLength(Math.min(3, expected.length));
        for (const path of few.paths) expect(expected).toContain(path.nodes.join());
        const shortest = Math.min(...expected.map((path) => path.split(',').length - 1));
        if (few.paths.length > 0) expect(few.paths[0]?.length).toBe(shortest);
        expect(few.complete).toBe(expected.length <= 3);
      }),
    );
  });
});

describe('a graph with too many paths to look at each', () => {
  const size = 60;
  const nodes = Array.from({ length: size }, (_, n) => node(`n${String(n).padStart(2, '0')}`));
  const lines = nodes.flatMap((a, i) => nodes.slice(i + 1, i + 9).map((b) => line(a.id, b.id)));
  const answer = findPaths(new PathGraph(nodes, lines), query('n00', 'n40', { k: 4, maxLength: 8 }));

  it('still finds k distinct ones, a shortest first, and does not claim to be complete', () => {
    expect(answer.paths).toHaveLength(4);
    expect(answer.complete).toBe(false);
    expect(answer.paths[0]?.length).toBe(5);
    expect(new Set(answer.paths.map((path) => path.nodes.join())).size).toBe(4);
  });

  it('passes through different entities', () => {
    const middles = answer.paths.flatMap((path) => path.nodes.slice(1, -1));
    expect(new Set(middles).size).toBeGreaterThan(middles.length * 0.6);
  });
});
