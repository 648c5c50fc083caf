/** What search, sentences and paths keep in memory of the whole graph, each kept up with the data version. */
import type { EntityId, EntityRecord } from '@weft/model';
import { PathGraph } from '@weft/paths';
import { NameIndex, SentenceIndex, type NamedEntity } from '@weft/search';
import type { AdjacencyRow, ClaimWithDocument, GraphReader } from '@weft/store';
import { Refreshed, type Built } from './refreshed';
import { groupSentences, type SentenceGroup } from './sentence-groups';

/** Names and paths of the accepted graph. */
export interface WholeGraph {
  readonly names: NameIndex;
  readonly paths: PathGraph;
}

/** Sentences by id, and their index. */
export interface Sentences {
  readonly index: SentenceIndex;
  readonly groups: ReadonlyMap<string, SentenceGroup>;
}

const PATIENCE_MS = 400;

async function collect<Item>(pages: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pages) for (const item of page) items.push(item);
  return items;
}

function countLines(lines: readonly AdjacencyRow[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { source, target } of lines) {
    for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

function toNamed(entity: EntityRecord, degree: number): NamedEntity {
  const { id, type, name, nameZh, aliases } = entity;
  return { id, type, name, aliases, degree, ...(nameZh === undefined ? {} : { nameZh }) };
}

async function buildWholeGraph(reader: GraphReader, signal: AbortSignal): Promise<WholeGraph> {
  const lines = await collect(reader.listAdjacency({ signal }));
  const entities = await collect(reader.listEntities({ signal }));
  const degrees = countLines(lines);
  const named = entities.map((entity) => toNamed(entity, degrees.get(entity.id) ?? 0));
  return { names: new NameIndex(named), paths: new PathGraph(named, lines) };
}

function namesOf(group: SentenceGroup, names: NameIndex): readonly string[] {
  return group.entityIds.flatMap((id) => {
    const entity = names.entity(id);
    return entity === undefined ? [] : [entity.name, entity.nameZh ?? '', ...entity.aliases];
  });
}

function toSentences(claims: readonly ClaimWithDocument[], names: NameIndex): Sentences {
  const groups = groupSentences(claims);
  const entries = groups.map((group, order) => ({
    id: group.id,
    text: group.quote,
    names: namesOf(group, names),
    order,
  }));
  return { index: new SentenceIndex(entries), groups: new Map(groups.map((group) => [group.id, group])) };
}

/** The indexes of one store. */
export class GraphIndexes {
  readonly #graph: Refreshed<WholeGraph>;
  readonly #sentences: Refreshed<Sentences>;

  constructor(reader: GraphReader, onFailure: (error: unknown) => void) {
    const readVersion = () => reader.readDataVersion();
    const shared = { readVersion, onFailure, patienceMs: PATIENCE_MS };
    this.#graph = new Refreshed({ ...shared, build: (signal) => buildWholeGraph(reader, signal) });
    this.#sentences = new Refreshed({
      ...shared,
      build: async (signal) => {
        const { names } = (await this.#graph.get()).thing;
        return toSentences(await collect(reader.listSentences({ signal })), names);
      },
    });
  }

  graph(): Promise<Built<WholeGraph>> {
    return this.#graph.get();
  }

  sentences(): Promise<Built<Sentences>> {
    return this.#sentences.get();
  }

  /** Builds everything before somebody asks; a failure is told like that of any build. */
  warm(): void {
    this.sentences().catch(() => undefined);
  }

  close(): void {
    this.#graph.close();
    this.#sentences.close();
  }
}
