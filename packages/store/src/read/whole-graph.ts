/** The whole graph in pages, for the indexes that are kept beside it: names, sentences, paths. */
import { isRelationType, type EntityId, type EntityRecord, type RelKey } from '@weft/model';
import { z } from 'zod';
import type { AdjacencyRow, ClaimWithDocument } from '../graph-reader';
import { inChunks } from '../in-chunks';
import { certainty } from '../rows/claim-row';
import { parseEntity } from '../rows/entity-row';
import { idText, parseProperties, textOf, type NamedRow } from '../rows/property-map';
import { readRows, type StatementDoor } from '../statement-door';
import { readWithDocuments } from './document-heads';

const ROWS_PER_PAGE = 10_000;

const adjacencySchema = z.object({
  key: idText<RelKey>(),
  type: z.custom<AdjacencyRow['type']>((value) => typeof value === 'string' && isRelationType(value)),
  source: idText<EntityId>(),
  target: idText<EntityId>(),
  certainty,
});

/** Pages of a statement that goes on after the id of the last row. */
async function* readPages(door: StatementDoor, name: string): AsyncGenerator<readonly NamedRow[]> {
  let after = '';
  for (;;) {
    const rows = await readRows(door, name, { after, limit: ROWS_PER_PAGE });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < ROWS_PER_PAGE) return;
    after = textOf(last, 'id');
  }
}

/** All accepted entities, by id. */
export async function* listEntities(door: StatementDoor): AsyncGenerator<readonly EntityRecord[]> {
  for await (const rows of readPages(door, 'read/entities-page')) {
    yield rows.map((row) => parseEntity(row['labels'] ?? null, row['properties'] ?? null));
  }
}

/** All accepted claims with a quote, by id. */
export async function* listSentences(door: StatementDoor): AsyncGenerator<readonly ClaimWithDocument[]> {
  for await (const rows of readPages(door, 'read/sentences-page')) yield readWithDocuments(door, rows);
}

/** All relationships, by where they start: an indexed look-up on every engine. */
export async function* listAdjacency(door: StatementDoor): AsyncGenerator<readonly AdjacencyRow[]> {
  for await (const page of readPages(door, 'read/entity-ids-page')) {
    for (const ids of inChunks(page.map((row) => textOf(row, 'id')))) {
      const rows = await readRows(door, 'read/adjacency', { ids });
      yield rows.map((row) => parseProperties(adjacencySchema, row, 'relationship'));
    }
  }
}
