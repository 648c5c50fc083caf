/** Keeps the best match of each entity, then the best entities of a page, without sorting what nobody will see. */
import { rankOf, type Report, type Tier } from './found';
import type { Match } from './named-entity';

interface Hit {
  readonly rank: number;
  readonly show: () => Match;
}

/** Places of entities among all, the better known first, and which entity has each place. */
export interface Order {
  readonly places: Int32Array;
  readonly entities: Int32Array;
}

/** The best match so far of every entity that passed a filter; ties go by the order. */
export class BestHits implements Report {
  readonly #hits = new Map<number, Hit>();

  constructor(
    private readonly order: Order,
    private readonly accepts: (entity: number) => boolean,
  ) {}

  wants(entity: number, tier: Tier): boolean {
    const known = this.#hits.get(entity);
    return known === undefined ? this.accepts(entity) : rankOf(tier) < known.rank;
  }

  add(entity: number, tier: Tier, show: () => Match): void {
    if (this.wants(entity, tier)) this.#hits.set(entity, { rank: rankOf(tier), show });
  }

  get size(): number {
    return this.#hits.size;
  }

  /** The best entities, best first. */
  top(limit: number): readonly { readonly entity: number; readonly match: Match }[] {
    const { places, entities } = this.order;
    const scale = places.length + 1;
    const keys = Float64Array.from(this.#hits, ([entity, hit]) => hit.rank * scale + (places[entity] ?? 0));
    const best: { entity: number; match: Match }[] = [];
    for (const key of keys.sort().subarray(0, limit)) {
      const entity = entities[key % scale] ?? -1;
      const hit = this.#hits.get(entity);
      if (hit !== undefined) best.push({ entity, match: hit.show() });
    }
    return best;
  }
}
