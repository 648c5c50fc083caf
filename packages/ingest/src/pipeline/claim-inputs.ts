/** What rows of relations and figures need from the archive before they become claims: documents, ends, metrics. */
import type { DocumentId, DocumentRecord, EntityId, EntityType } from '@weft/model';
import type { ClaimContext } from '../claims/to-claims';
import { presentFields } from '../present-fields';
import type { RowFault } from '../sources/row-fault';
import type { RowSource } from '../sources/source';
import { toTableDocument } from './load-documents';
import type { LoadState } from './load-state';
import { OwnedBatch } from './owned-batch';
import { retrying } from './retrying';

/** A row that names entities and perhaps a document. */
interface StatingRow {
  readonly documentId?: DocumentId;
}

/** What of the archive a batch of rows can count on. */
export class ClaimInputs {
  private constructor(
    private readonly around: { readonly state: LoadState; readonly source: RowSource },
    readonly documents: OwnedBatch<DocumentRecord>,
  ) {}

  /** Reads what the rows refer to. */
  static async read<Row extends StatingRow>(
    rows: readonly Row[],
    context: {
      readonly state: LoadState;
      readonly source: RowSource;
      readonly endsOf: (row: Row) => readonly EntityId[];
    },
  ): Promise<ClaimInputs> {
    const { state, source, endsOf } = context;
    const own = source.tableDocument.id as DocumentId;
    const ends = [...new Set(rows.flatMap(endsOf))];
    const entities = ends.filter((id) => state.types.get(id) === undefined);
    await retrying(() => state.shelf.fetch([own, ...rows.flatMap((row) => row.documentId ?? [])]));
    const found = await retrying(() => state.archive.readExisting({ entities }));
    for (const { id, type } of found.entities) state.types.set(id, type);
    const stored = state.shelf.get(own);
    return new ClaimInputs({ state, source }, new OwnedBatch(stored ? [stored] : []));
  }

  typeOf(id: EntityId): EntityType | undefined {
    return this.around.state.types.get(id);
  }

  /** Every id that no entity has, and the document that is none. */
  findMissing(ends: Readonly<Record<string, EntityId | undefined>>, row: StatingRow): readonly RowFault[] {
    const faults = Object.entries(ends)
      .filter(([, id]) => id !== undefined && this.typeOf(id) === undefined)
      .map(([column, id]) => ({ column, reason: `no entity “${id}” in the files or the store` }));
    const { documentId } = row;
    if (documentId === undefined || this.around.state.shelf.get(documentId)) return faults;
    return [
      ...faults,
      { column: 'document', reason: `no document “${documentId}” in the files or the store` },
    ];
  }

  /** What a claim of this row takes from around it; a row without a document is stated by its table. */
  contextFor(row: StatingRow): ClaimContext {
    const { state, source } = this.around;
    const { shelf, clock } = state;
    const id = row.documentId ?? this.useTable();
    const seen = state.seenOf(source.name);
    return presentFields<ClaimContext>({
      source: source.name,
      documentId: id,
      text: shelf.get(id)?.text,
      publishedAt: shelf.publishedAtOf(id),
      runId: clock.runId,
      recordedAt: clock.startedAt,
      countOccurrence: (first) => seen.countOccurrence(first),
    });
  }

  private useTable(): DocumentId {
    const { state, source } = this.around;
    const seen = state.seenOf(source.name).documents;
    const document = toTableDocument(source.tableDocument, source.name);
    if (!seen.has(document.id)) {
      this.documents.put(document, source.name);
      state.shelf.put(this.documents.get(document.id) ?? document);
      seen.set(document.id, 0);
    }
    return document.id;
  }
}
