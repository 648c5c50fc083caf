/** Graphs for the lab and the bench: typed, power-law, some names in two languages; the same seed gives the same graph. */
import { ENTITY_TYPE_LABELS, RELATION_TYPE_NAMES } from '@weft/model';
import type { GraphItems, ViewLine, ViewNode } from '@weft/view';

const FIRST = ['North', 'Blue', 'Granite', 'Harbour', 'Silver', 'Cedar', 'Upper', 'Bright', 'Old', 'River'];
const SECOND = [
  'Valley',
  'Bearing',
  'Optics',
  'Dyeworks',
  'Turbine',
  'Orchard',
  'Ceramics',
  'Freight',
  'Seed',
];
const THIRD = ['Works', 'Institute', 'Group', 'Laboratory', 'Park', 'Programme', 'Centre', 'Forum'];
const HAN = [...'东北蓝石港银松明河谷光学陶瓷轴承果园货运种子研究院集团中心计划园区论坛'];

/** Numbers from 0 up to 1 that follow from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A graph of so many nodes and lines; the first nodes become hubs. */
export function generateGraph(nodeCount: number, lineCount: number, seed = 7): GraphItems {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[], fallback: Item): Item =>
    items[Math.floor(random() * items.length)] ?? fallback;
  const ends = linesOf(nodeCount, lineCount, random);
  const degrees = new Map<number, number>();
  for (const [a, b] of ends) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const nodes = Array.from({ length: nodeCount }, (_, i): ViewNode => {
    const words = [pick(FIRST, ''), pick(SECOND, ''), ...(random() < 0.6 ? [pick(THIRD, '')] : [])];
    const han = Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(HAN, '石')).join('');
    return {
      id: `n${String(i).padStart(6, '0')}`,
      type: ENTITY_TYPE_LABELS[Math.floor(random() * ENTITY_TYPE_LABELS.length)] ?? 'Firm',
      name: words.join(' '),
      ...(random() < 0.5 ? { nameZh: han } : {}),
      degree: (degrees.get(i) ?? 0) + (random() < 0.15 ? Math.floor(random() * 12) : 0),
      disputed: random() < 0.03,
    };
  });
  const lines = ends.map(([a, b], i): ViewLine => {
    const chance = random();
    return {
      key: `r${String(i).padStart(6, '0')}`,
      type: pick(RELATION_TYPE_NAMES, 'LOCATED_IN'),
      source: nodes[a]?.id ?? '',
      target: nodes[b]?.id ?? '',
      status: chance < 0.05 ? 'candidate' : chance < 0.08 ? 'disputed' : 'accepted',
      certainty: random() < 0.2 ? 'implied' : 'stated',
      confidence: 0.5 + random() / 2,
      claimCount: 1,
      sourceCount: 1 + Math.floor(random() * random() * 6),
    };
  });
  return { nodes, lines };
}

function linesOf(
  nodeCount: number,
  lineCount: number,
  random: () => number,
): readonly (readonly [number, number])[] {
  const ends = [0];
  const lines: (readonly [number, number])[] = [];
  for (let i = 1; i < nodeCount; i += 1) {
    const to = ends[Math.floor(random() * ends.length)] ?? 0;
    lines.push([i, to]);
    ends.push(i, to);
  }
  while (lines.length < lineCount && nodeCount > 2) {
    const a = ends[Math.floor(random() * ends.length)] ?? 0;
    const b = Math.floor(random() * nodeCount);
    if (a === b) continue;
    lines.push([a, b]);
    ends.push(a);
  }
  return lines;
}
