/** What the result list offers, as one flat list that arrows walk through, in groups that eyes see. */
import type { EntityRef, Matched, SearchAnswer, Sentence, SentencesAnswer } from '@weft/contract';
import { lineVerbOf, type RenderGraph, type RenderNode } from '@weft/view';
import type { RecentEntity } from '../../state/recent-entities';
import { WORDS } from './words';

/** One thing to choose. */
export type SearchOption =
  | {
      readonly kind: 'entity';
      readonly entity: EntityRef;
      readonly degree?: number;
      readonly matched?: Matched;
      readonly note?: string;
    }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'all-sentences'; readonly total: number };

/** Options under one heading; `count` stands at its right end. */
export interface SearchGroup {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly options: readonly SearchOption[];
}

/** What the groups are made of. */
export interface SearchFindings {
  readonly entities: SearchAnswer | undefined;
  readonly sentences: SentencesAnswer | undefined;
  readonly graph: RenderGraph;
}

const NEARBY = 3;
const PREFIX = /^([a-z][a-z-]*):\s*(.*)$/i;

/** Splits `city: ber` into type and text by the ids' own prefixes. */
export function splitPrefix(
  text: string,
  labelOf: (prefix: string) => string | undefined,
): { text: string; types: readonly string[] } {
  const match = PREFIX.exec(text);
  const label = match ? labelOf((match[1] ?? '').toLowerCase()) : undefined;
  return label === undefined ? { text, types: [] } : { text: match?.[2] ?? '', types: [label] };
}

const toRef = (node: RenderNode): EntityRef => ({
  id: node.id,
  type: node.type,
  name: node.name,
  nameZh: node.nameZh ?? null,
});

function reasonOf(graph: RenderGraph, near: string, found: EntityRef): string {
  const line = graph.lines.find(
    ({ source, target }) =>
      (source === near && target === found.id) || (target === near && source === found.id),
  );
  if (!line) return found.name;
  return `${lineVerbOf(line, line.source === near ? 'forward' : 'backward')} ${found.name}`;
}

/** Entities on the canvas that are joined to the found ones. */
function nearbyOf({ graph, entities }: SearchFindings): readonly SearchOption[] {
  const found = entities?.results ?? [];
  const ids = new Set(found.map((result) => result.id));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const near = new Map<string, EntityRef>();
  for (const { source, target, faded } of graph.lines) {
    if (faded) continue;
    for (const [end, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const ref = found.find((result) => result.id === end);
      if (ref && !ids.has(other) && !near.has(other)) near.set(other, ref);
    }
  }
  return [...near].slice(0, NEARBY).flatMap(([id, ref]) => {
    const node = nodes.get(id);
    return node
      ? [
          {
            kind: 'entity',
            entity: toRef(node),
            degree: node.degree,
            note: reasonOf(graph, id, ref),
          } as const,
        ]
      : [];
  });
}

function sentenceGroup({ sentences }: SearchFindings): SearchGroup {
  const found = sentences?.sentences ?? [];
  const total = sentences?.total ?? 0;
  const options: readonly SearchOption[] = found.map((sentence) => ({ kind: 'sentence', sentence }));
  const more: readonly SearchOption[] = total > found.length ? [{ kind: 'all-sentences', total }] : [];
  return {
    id: 'sentences',
    title: WORDS.sentences,
    count: WORDS.ofSentences(found.length, total),
    options: [...options, ...more],
  };
}

/** Groups of what was found; empty ones are left out. */
export function toGroups(findings: SearchFindings): readonly SearchGroup[] {
  const { entities } = findings;
  const results = entities?.results ?? [];
  const nearest = entities?.nearest ?? [];
  const nearby = nearbyOf(findings);
  const groups: readonly SearchGroup[] = [
    {
      id: 'entities',
      title: WORDS.entities,
      count: WORDS.ofEntities(results.length, entities?.total ?? 0),
      options: results.map((entity) => ({
        kind: 'entity',
        entity,
        degree: entity.degree,
        matched: entity.matched,
      })),
    },
    {
      id: 'nearest',
      title: WORDS.nearest,
      count: '',
      options: results.length > 0 ? [] : nearest.map((entity) => ({ kind: 'entity', entity })),
    },
    { id: 'nearby', title: WORDS.nearby, count: String(nearby.length), options: nearby },
    sentenceGroup(findings),
  ];
  return groups.filter((group) => group.options.length > 0);
}

/** Groups for the empty field. */
export function toRecentGroups(recent: readonly RecentEntity[]): readonly SearchGroup[] {
  if (recent.length === 0) return [];
  return [
    {
      id: 'recent',
      title: WORDS.recent,
      count: '',
      options: recent.map((entity) => ({ kind: 'entity', entity })),
    },
  ];
}

/** Groups without the server: names on the canvas that hold the text. */
export function toCanvasGroups(graph: RenderGraph, text: string): readonly SearchGroup[] {
  const needle = text.toLowerCase();
  const found = graph.nodes
    .filter((node) => `${node.name} ${node.nameZh ?? ''}`.toLowerCase().includes(needle))
    .slice(0, 8);
  if (found.length === 0) return [];
  return [
    {
      id: 'canvas',
      title: WORDS.onCanvas,
      count: String(found.length),
      options: found.map((node) => ({ kind: 'entity', entity: toRef(node), degree: node.degree })),
    },
  ];
}
