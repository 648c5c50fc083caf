/** Parameters that the loaded graph suggests for a question, such as the city with most projects. */
import { parseId, type EntityId } from '@weft/model';
import type { CallOptions, Catalogue, GraphReader, GraphStore } from '@weft/store';
import { presentFields } from '../answers/present-fields';

/** Entity ids by the name of the parameter. */
export type ParameterIds = ReadonlyMap<string, EntityId>;

interface Kept {
  readonly version: string;
  readonly ids: Map<string, Promise<ParameterIds>>;
}

/** What suggestions are asked of. */
export interface SuggestionDoor {
  readonly store: GraphStore;
  readonly reader: GraphReader;
  readonly catalogue: Catalogue;
}

/** Suggestions cost a look at the whole graph, so they are kept as long as the data stays the same. */
export class Suggestions {
  #kept: Kept | undefined;

  constructor(private readonly door: SuggestionDoor) {}

  /** What the statement of this name suggests; nothing when the graph has nothing to suggest. */
  async get(name: string | undefined, call: CallOptions): Promise<ParameterIds> {
    if (name === undefined) return new Map();
    const version = await this.door.reader.readDataVersion(call);
    if (this.#kept?.version !== version) this.#kept = { version, ids: new Map() };
    const { ids } = this.#kept;
    const known = ids.get(name);
    if (known !== undefined) return known;
    const asked = this.#ask(name, call.timeoutMs);
    asked.catch(() => ids.delete(name));
    ids.set(name, asked);
    return asked;
  }

  /** Without the caller's signal: others may be waiting for the same suggestion. */
  async #ask(name: string, timeoutMs: number | undefined): Promise<ParameterIds> {
    const { text } = this.door.catalogue.statement(`library/suggest/${name}`);
    const bounds = { limit: 1, ...presentFields({ timeoutMs }) };
    const { columns, rows } = await this.door.store.query(text, { limit: 1 }, bounds);
    const entries = columns.flatMap((column, at): readonly [string, EntityId][] => {
      const value = rows[0]?.[at];
      return typeof value === 'string' ? [[column, parseId<EntityId>(value)]] : [];
    });
    return new Map(entries);
  }
}
