/**
 * The only way to Cypher text: statements by the name of their file under `cypher/`. Relationship types and labels,
 * which Cypher can't take as parameters, are filled in from the closed registries of the model and from nowhere else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ENTITY_TYPES,
  isEntityType,
  isRelationType,
  RELATION_TYPE_NAMES,
  type EntityType,
  type RelationType,
} from '@weft/model';
import type { Parameters } from './values';

/** A statement ready to run. */
export interface Statement {
  /** Name in the catalogue, for logs and errors. */
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/** Members of the closed registries that a file asks for by a placeholder. */
export interface Placeholders {
  /** Replaces `RELATION_TYPE`. */
  readonly relationType?: RelationType;
  /** Replaces `ENTITY_TYPE`. */
  readonly entityType?: EntityType;
}

const TYPE_SLOT = /\bRELATION_TYPE\b/g;
const ANY_TYPE_SLOT = /\bANY_RELATION\b/g;
const LABEL_SLOT = /\bENTITY_TYPE\b/g;
const COMMENT_LINE = /^\s*\/\/.*$\n?/gm;

/** The folder `cypher/`, looked for from this file upwards. */
function findCypherFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher', 'schema'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder cypher/ is missing beside the program');
    folder = parent;
  }
  return join(folder, 'cypher');
}

/** Statements by name (`read/entity-by-id`), with an engine's overrides before the shared files. */
export class Catalogue {
  readonly #folder = findCypherFolder();
  readonly #texts = new Map<string, string>();

  constructor(private readonly overrides?: string) {}

  /** The statement of a file, its placeholders filled; `ANY_RELATION` becomes all relationship types. */
  statement(name: string, parameters: Parameters = {}, placeholders: Placeholders = {}): Statement {
    return { name, text: fillPlaceholders(this.#textOf(name), placeholders, name), parameters };
  }

  /** Names of the statements of one folder, in order. */
  list(folder: string): readonly string[] {
    const files = readdirSync(join(this.#folder, folder)).filter((file) => file.endsWith('.cypher'));
    return files.toSorted().map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`);
  }

  /** Comment lines of a file without their slashes, such as the header of a question of the library. */
  comments(name: string): readonly string[] {
    const lines = readFileSync(this.#pathOf(name), 'utf8').match(COMMENT_LINE) ?? [];
    return lines.map((line) => line.replace(/^\s*\/\/\s?/, '').trim());
  }

  /** Whether a statement is written once for all relationship types. */
  asksForRelationType(name: string): boolean {
    return this.#textOf(name).search(TYPE_SLOT) >= 0;
  }

  #textOf(name: string): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = readFileSync(this.#pathOf(name), 'utf8').replace(COMMENT_LINE, '').trim();
    this.#texts.set(name, text);
    return text;
  }

  #pathOf(name: string): string {
    const file = `${name}.cypher`;
    if (this.overrides === undefined) return join(this.#folder, file);
    const override = join(this.#folder, 'overrides', this.overrides, file);
    return existsSync(override) ? override : join(this.#folder, file);
  }
}

function fillPlaceholders(text: string, placeholders: Placeholders, name: string): string {
  const { relationType, entityType } = placeholders;
  if (relationType !== undefined && !isRelationType(relationType))
    throw new RangeError(`${name}: no such type`);
  if (entityType !== undefined && !isEntityType(entityType)) throw new RangeError(`${name}: no such label`);
  const filled = text
    .replace(ANY_TYPE_SLOT, RELATION_TYPE_NAMES.join('|'))
    .replace(TYPE_SLOT, relationType ?? 'RELATION_TYPE')
    .replace(LABEL_SLOT, entityType === undefined ? 'ENTITY_TYPE' : ENTITY_TYPES[entityType].label);
  if (/\b(?:RELATION_TYPE|ENTITY_TYPE)\b/.test(filled))
    throw new RangeError(`${name}: placeholder not filled`);
  return filled;
}
