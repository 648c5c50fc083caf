/** Brings a batch of entities into the archive. */
import type { EntityId, EntityRecord } from '@weft/model';
import type { Rejection } from '../load-report';
import { presentFields } from '../present-fields';
import type { EntityRow } from '../sources/rows/entity-row';
import type { RowSource } from '../sources/source';
import type { LoadState } from './load-state';
import { repeats } from './merge-owned';
import { OwnedBatch } from './owned-batch';
import { retrying } from './retrying';

/** A row with what its source says of repeated ids. */
export interface EntityInput {
  readonly row: EntityRow;
  readonly mayRepeat: boolean;
}

function toEntity(row: EntityRow, source: string): EntityRecord {
  const { kind: _kind, remarks: _remarks, file, line, ...attributes } = row;
  const aliases = row.aliases.filter((alias) => alias !== row.name && alias !== row.nameZh);
  return presentFields<EntityRecord>({
    ...attributes,
    aliases,
    status: 'accepted',
    locator: `${file}#${line}`,
    sources: [source],
  });
}

interface EntityBatch {
  readonly state: LoadState;
  readonly source: RowSource;
  readonly known: OwnedBatch<EntityRecord>;
}

function findTypeFault(row: EntityRow, batch: EntityBatch): string | undefined {
  const known = batch.known.get(row.id);
  if (!known || known.type === row.type) return undefined;
  const line = batch.state.seenOf(batch.source.name).entities.get(row.id);
  if (line !== undefined) return `“${row.id}” is a ${known.type} in line ${line}; expected the same type`;
  const others = known.sources.filter((source) => source !== batch.source.name);
  if (others.length === 0) return undefined;
  return `“${row.id}” is a ${known.type} in ${others.join(', ')}; expected the same type`;
}

function findFault(input: EntityInput, desired: EntityRecord, batch: EntityBatch): Rejection | undefined {
  const { row, mayRepeat } = input;
  const { state, source, known: records } = batch;
  const place = { file: row.file, line: row.line };
  const typeFault = findTypeFault(row, batch);
  if (typeFault !== undefined) return { ...place, column: 'type', reason: typeFault };
  if (row.documentId !== undefined && !state.shelf.get(row.documentId)) {
    const reason = `no document “${row.documentId}” in the files or the store`;
    return { ...place, column: 'document', reason };
  }
  const known = records.get(row.id);
  const firstLine = state.seenOf(source.name).entities.get(row.id);
  if (mayRepeat || firstLine === undefined || !known || repeats(known, desired, source.name))
    return undefined;
  const reason = `“${row.id}” already stands in line ${firstLine} with other values`;
  return { ...place, column: 'id', reason };
}

/** A mapped table's later rows add their names to the entity that its first row declared. */
function addNames(desired: EntityRecord, known: EntityRecord): EntityRecord {
  const names = [desired.name, ...(desired.nameZh === undefined ? [] : [desired.nameZh]), ...desired.aliases];
  const own = [known.name, known.nameZh];
  const aliases = [...new Set([...known.aliases, ...names.filter((name) => !own.includes(name))])];
  return { ...known, aliases };
}

function putEntity(input: EntityInput, desired: EntityRecord, batch: EntityBatch): void {
  const { state, source, known: records } = batch;
  const seen = state.seenOf(source.name).entities;
  const known = records.get(desired.id);
  if (!seen.has(desired.id)) {
    // What later rows of a mapped table added stays: they come again in this load.
    const kept = input.mayRepeat && known && known.sources[0] === source.name ? known.aliases : [];
    records.put({ ...desired, aliases: [...new Set([...desired.aliases, ...kept])] }, source.name);
    seen.set(desired.id, input.row.line);
  } else if (input.mayRepeat && known && known.sources[0] === source.name) {
    records.put(addNames(desired, known), source.name);
  }
}

/** Writes a batch of entities in one transaction. */
export async function loadEntities(
  inputs: readonly EntityInput[],
  source: RowSource,
  state: LoadState,
): Promise<void> {
  const ids = [...new Set(inputs.map(({ row }) => row.id))];
  await retrying(() => state.shelf.fetch(inputs.flatMap(({ row }) => row.documentId ?? [])));
  const existing = await retrying(() => state.archive.readExisting({ entities: ids }));
  const batch = { state, source, known: new OwnedBatch(existing.entities) };
  for (const input of inputs) {
    const desired = toEntity(input.row, source.name);
    const fault = findFault(input, desired, batch);
    if (fault) {
      state.reject(source.name, fault);
    } else {
      state.warnRow(input.row, input.row.remarks);
      putEntity(input, desired, batch);
    }
  }
  await retrying(async (attempt) => {
    const ids = batch.known.ids as readonly EntityId[];
    const there = attempt > 1 ? await state.archive.readExisting({ entities: ids }) : undefined;
    const entities = batch.known.toChanges(there?.entities);
    if (entities) await state.archive.write({ entities });
  });
  for (const { id, type } of batch.known.named) state.types.set(id, type);
  batch.known.count(state.tallies.entities);
}
