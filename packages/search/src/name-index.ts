/** The name index: from what somebody typed to ranked entities, each with the words that matched. Built once, never changed. */
import type { EntityType } from '@weft/model';
import { BestHits, type Order } from './best-hits';
import { InitialsIndex } from './find-initials';
import { PinyinIndex } from './find-pinyin';
import { SlipFinder } from './find-slips';
import { findText } from './find-text';
import { findWords } from './find-words';
import { fold, wordsOf, type Folded } from './fold';
import { InfixIndex } from './infix-index';
import { toNameForms, type NameForm } from './name-forms';
import type { Match, NamedEntity } from './named-entity';
import { parseTypePrefix } from './type-prefix';

/** What to look for. `types` narrow on top of a prefix such as `city:`. */
export interface NameQuery {
  readonly text: string;
  readonly types?: readonly EntityType[];
  readonly limit: number;
}

/** A found entity. */
export interface NameHit {
  readonly entity: NamedEntity;
  readonly match: Match;
}

/** Ranked hits, how many entities matched in all, and the nearest names when none did. */
export interface NameAnswer {
  readonly hits: readonly NameHit[];
  readonly total: number;
  readonly nearest: readonly NamedEntity[];
}

const NEAREST = 3;

/** Names of a whole graph. */
export class NameIndex {
  readonly #forms: readonly NameForm[];
  readonly #infixes: InfixIndex;
  readonly #pinyin: PinyinIndex;
  readonly #initials: InitialsIndex;
  readonly #slips: SlipFinder;
  readonly #order: Order;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(readonly entities: readonly NamedEntity[]) {
    this.#forms = toNameForms(entities);
    this.#infixes = new InfixIndex(this.#forms.map((form) => form.folded.text));
    this.#pinyin = new PinyinIndex(this.#forms);
    this.#initials = new InitialsIndex(this.#forms);
    this.#slips = new SlipFinder(this.#forms, this.#infixes);
    this.#order = orderOf(entities);
    this.#numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  }

  /** The entity of an id. */
  entity(id: string): NamedEntity | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.entities[number];
  }

  /** Searches. */
  search(query: NameQuery): NameAnswer {
    const prefixed = parseTypePrefix(query.text);
    const hits = new BestHits(this.#order, (entity) => this.#accepts(entity, [query.types, prefixed.types]));
    const folded = fold(prefixed.text);
    if (folded.text !== '') this.#collect(query, folded, hits);
    else if (prefixed.types !== undefined) this.#listAll(hits);
    return this.#answer(hits, query.limit, folded.text);
  }

  #accepts(entity: number, filters: readonly (readonly EntityType[] | undefined)[]): boolean {
    const type = this.entities[entity]?.type;
    return type !== undefined && filters.every((types) => types === undefined || types.includes(type));
  }

  #collect(query: NameQuery, folded: Folded, hits: BestHits): void {
    const named = this.#numbers.get(query.text.trim());
    if (named !== undefined) hits.add(named, 'exact', () => showId(query.text.trim()));
    findText({ forms: this.#forms, infixes: this.#infixes }, folded.text, hits);
    findWords({ forms: this.#forms, infixes: this.#infixes }, wordsOf(folded), hits);
    this.#pinyin.find(folded.text, hits);
    this.#initials.find(folded.text, hits);
    if (hits.size < query.limit) this.#slips.find(folded.text, hits);
  }

  /** A type alone lists its entities, best known first. */
  #listAll(hits: BestHits): void {
    this.entities.forEach((entity, number) => {
      hits.add(number, 'prefix', () => ({ field: 'name', text: entity.name, ranges: [] }));
    });
  }

  #answer(hits: BestHits, limit: number, text: string): NameAnswer {
    const toEntity = (number: number): readonly NamedEntity[] => {
      const entity = this.entities[number];
      return entity === undefined ? [] : [entity];
    };
    const top = hits
      .top(limit)
      .flatMap(({ entity, match }) => toEntity(entity).map((e) => ({ entity: e, match })));
    const nearest = hits.size > 0 || text.length < 3 ? [] : this.#slips.nearest(text, NEAREST);
    return { hits: top, total: hits.size, nearest: nearest.flatMap(toEntity) };
  }
}

function showId(id: string): Match {
  return { field: 'id', text: id, ranges: [[0, id.length]] };
}

/** More lines first, then shorter names, then by name and id. */
function orderOf(named: readonly NamedEntity[]): Order {
  const sorted = named.map((_, number) => number).sort((a, b) => compareKnown(named[a], named[b]));
  const places = new Int32Array(named.length);
  sorted.forEach((number, place) => (places[number] = place));
  return { places, entities: Int32Array.from(sorted) };
}

function compareKnown(a: NamedEntity | undefined, b: NamedEntity | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    b.degree - a.degree ||
    a.name.length - b.name.length ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
