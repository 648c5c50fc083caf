/** Brings a batch of documents into the archive, with the texts behind their paths. */
import {
  documentIdOf,
  fail,
  normaliseSpace,
  ok,
  textVersionOf,
  type DocumentId,
  type DocumentRecord,
  type Result,
} from '@weft/model';
import type { Rejection } from '../load-report';
import { presentFields } from '../present-fields';
import { readDocumentText } from '../sources/dataset/document-text';
import type { DocumentRow } from '../sources/rows/document-row';
import type { RowSource, TableDocument } from '../sources/source';
import type { IdTable } from './id-table';
import type { LoadState } from './load-state';
import { repeats } from './merge-owned';
import { OwnedBatch } from './owned-batch';
import { retrying } from './retrying';

/** The id a row gives, or one made from its source key: address, else publisher, title and date, else path. */
function documentIdOfRow(row: Pick<DocumentRow, 'id' | 'url' | 'publisher' | 'title' | 'publishedAt'>) {
  const key = [row.publisher ?? '', row.title, row.publishedAt ?? ''].join('|');
  return row.id ?? documentIdOf(row.url ?? key);
}

/** Version of a document: of its text without regard to line breaks, or of its row where there is no text. */
function versionOf(row: Partial<DocumentRow>, text: string | undefined): string {
  if (text !== undefined) return textVersionOf(normaliseSpace(text));
  const { title = '', publisher = '', url = '', publishedAt = '' } = row;
  return textVersionOf(JSON.stringify([title, publisher, url, publishedAt]));
}

function toDocument(row: DocumentRow, text: string | undefined, source: string): DocumentRecord {
  return presentFields<DocumentRecord>({
    id: documentIdOfRow(row),
    kind: row.documentKind,
    title: row.title,
    version: versionOf(row, text),
    publisher: row.publisher,
    url: row.url,
    publishedAt: row.publishedAt,
    publishedPrecision: row.publishedPrecision,
    publishedPrinted: row.publishedPrinted,
    language: row.language,
    path: row.path,
    basedOn: row.basedOn,
    text,
    sources: [source],
  });
}

/** The document that a table without documents is. */
export function toTableDocument(table: TableDocument, source: string): DocumentRecord {
  const { id, title, publisher, url, published_at: publishedAt, language } = table;
  const version = textVersionOf(JSON.stringify([id, title, publisher, url, publishedAt]));
  return presentFields<DocumentRecord>({
    id: id as DocumentId,
    kind: 'table',
    title,
    version,
    publisher,
    url,
    publishedAt,
    publishedPrecision: undefined,
    publishedPrinted: undefined,
    language,
    path: undefined,
    basedOn: undefined,
    text: undefined,
    sources: [source],
  });
}

async function readText(row: DocumentRow, source: RowSource): Promise<Result<string | undefined, Rejection>> {
  const { path, file, line } = row;
  if (path === undefined) return ok(undefined);
  const reject = (reason: string) => fail({ file, line, column: 'path', reason });
  if (source.folder === undefined) return reject('only documents of a dataset folder have a path');
  const text = await readDocumentText(source.folder, path);
  return text.ok ? ok(text.value.text) : reject(text.error);
}

interface DocumentBatch {
  readonly state: LoadState;
  readonly source: RowSource;
  readonly known: OwnedBatch<DocumentRecord>;
  /** Ids of all rows of the file, so that a digest may stand before its article. */
  readonly declared: IdTable;
}

function findFault(row: DocumentRow, desired: DocumentRecord, batch: DocumentBatch): Rejection | undefined {
  const { file, line } = row;
  const { known, declared, state, source } = batch;
  const base = row.basedOn;
  if (base === desired.id) {
    return { file, line, column: 'based_on', reason: 'a document is not based on itself' };
  }
  if (base !== undefined && !known.get(base) && !declared.has(base)) {
    const reason = `no document “${base}” in the files or the store`;
    return { file, line, column: 'based_on', reason };
  }
  const firstLine = state.seenOf(source.name).documents.get(desired.id);
  const existing = known.get(desired.id);
  if (firstLine === undefined || !existing || repeats(existing, desired, source.name)) return undefined;
  const reason = `“${desired.id}” already stands in line ${firstLine} with other values`;
  return { file, line, column: 'id', reason };
}

/** Writes a batch of documents in one transaction. */
export async function loadDocuments(
  rows: readonly DocumentRow[],
  source: RowSource,
  context: { readonly state: LoadState; readonly declared: IdTable },
): Promise<void> {
  const { state, declared } = context;
  const ids = rows.flatMap((row) => [
    documentIdOfRow(row),
    ...(row.basedOn === undefined ? [] : [row.basedOn]),
  ]);
  const existing = await retrying(() => state.archive.readExisting({ documents: [...new Set(ids)] }));
  const batch = { state, source, declared, known: new OwnedBatch(existing.documents) };
  for (const row of rows) {
    const text = await readText(row, source);
    const desired = toDocument(row, text.ok ? text.value : undefined, source.name);
    const fault = text.ok ? findFault(row, desired, batch) : text.error;
    if (fault) {
      state.reject(source.name, fault);
      continue;
    }
    state.warnRow(row, row.remarks);
    if (!state.seenOf(source.name).documents.has(desired.id)) batch.known.put(desired, source.name);
    state.seenOf(source.name).documents.set(desired.id, row.line);
  }
  await retrying(async (attempt) => {
    const ids = batch.known.ids as readonly DocumentId[];
    const there = attempt > 1 ? await state.archive.readExisting({ documents: ids }) : undefined;
    const documents = batch.known.toChanges(there?.documents);
    if (documents) await state.archive.write({ documents });
  });
  batch.known.count(state.tallies.documents);
  state.shelf.clear();
}
