/** What every kind of source gives the pipeline: rows of known kinds with their place, and what was refused on the way. */
import type { Rejection } from '../load-report';

/** Kinds of records, in the order in which a load takes them: nothing refers forward. */
export const RECORD_KINDS = ['document', 'metric', 'entity', 'relation', 'observation'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A row as read: cells by the column names of contracts.md, empty cells left out, nothing checked yet. */
export interface SourceRow {
  readonly kind: RecordKind;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Names the file's own column or field where the contract's name is not it. */
  readonly columnNames?: Readonly<Record<string, string>>;
  /** Rows of a mapped table repeat entities; the first one's attributes hold and later ones add aliases. */
  readonly repeats?: boolean;
}

/** What reading yields: a row, or the reason why there is none. */
export type ReadItem =
  { readonly ok: true; readonly row: SourceRow } | { readonly ok: false; readonly rejection: Rejection };

/** The document that stands for a table whose rows name none. */
export interface TableDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published_at?: string;
  readonly language?: string;
}

/** One file that brings records. */
export interface RowSource {
  /** `dataset/file`, or a table's own name; what it brought before is found under this name. */
  readonly name: string;
  /** As reports name it. */
  readonly file: string;
  readonly kinds: readonly RecordKind[];
  readonly bytes: number;
  readonly tableDocument: TableDocument;
  /** Folder that `path` of documents is relative to; absent where documents can't have a text. */
  readonly folder?: string;
  /** Reads the rows of one kind from the beginning; refusals of whole rows come with the first kind only. */
  read(kind: RecordKind, onBytes: (count: number) => void): AsyncIterable<ReadItem>;
}

/** Whose data it is, as the dataset says it. */
export interface DatasetWords {
  readonly title: string;
  readonly license?: string;
  readonly credit: readonly string[];
}

/** Sources that belong together; a file of the group that vanished is noticed by its prefix. */
export interface SourceGroup {
  /** `dataset/`; absent for a single file. */
  readonly prefix?: string;
  readonly words?: DatasetWords;
  readonly sources: readonly RowSource[];
  /** What is wrong before any row is read: nothing is loaded then. */
  readonly problems: readonly Rejection[];
}
