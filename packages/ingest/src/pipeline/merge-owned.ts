/**
 * Entities, documents and metrics may be declared by several sources. The first one owns the attributes; the others add
 * themselves to `sources`, and their names to the aliases.
 */
import { sameRecord } from './same-record';

/** What the three kinds have in common. */
export interface OwnedRecord {
  readonly id: string;
  readonly sources: readonly string[];
  readonly aliases?: readonly string[];
  readonly name?: string;
  readonly nameZh?: string;
  readonly locator?: string;
}

function isOwner(existing: OwnedRecord, source: string): boolean {
  return existing.sources.length === 0 || existing.sources[0] === source;
}

function unite(
  first: readonly string[] = [],
  others: readonly (string | undefined)[] = [],
): readonly string[] {
  return [...new Set([...first, ...others.filter((name) => name !== undefined)])];
}

function addAliases<Owned extends OwnedRecord>(owner: Owned, other: Owned): Owned {
  if (owner.aliases === undefined) return owner;
  const own = [owner.name, owner.nameZh];
  const added = [other.name, other.nameZh, ...(other.aliases ?? [])].filter((name) => !own.includes(name));
  return { ...owner, aliases: unite(owner.aliases, added) };
}

function merge<Owned extends OwnedRecord>(existing: Owned, desired: Owned, source: string): Owned {
  if (!isOwner(existing, source)) {
    return { ...addAliases(existing, desired), sources: unite(existing.sources, [source]) };
  }
  const sources = existing.sources.length === 0 ? [source] : existing.sources;
  if (sources.length === 1 || desired.aliases === undefined) return { ...desired, sources };
  return { ...desired, sources, aliases: unite(desired.aliases, existing.aliases) };
}

/** Merges what a source says of a record with what is known of it. */
export function mergeOwned<Owned extends OwnedRecord>(
  existing: Owned | undefined,
  desired: Owned,
  source: string,
): Owned {
  return existing === undefined ? desired : merge(existing, desired, source);
}

/** Whether a second row of one source repeats the first. */
export function repeats<Owned extends OwnedRecord>(known: Owned, desired: Owned, source: string): boolean {
  if (!isOwner(known, source)) return true;
  const { aliases = [] } = desired;
  return (
    sameRecord(known, desired, ['locator', 'aliases', 'sources']) &&
    aliases.every((alias) => known.aliases?.includes(alias) ?? false)
  );
}
