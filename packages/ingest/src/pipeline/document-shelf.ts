/** The documents that claims refer to, read once and kept while there is room. */
import type { ClaimArchive, DocumentId, DocumentRecord } from '@weft/model';

/** Characters of text kept in memory. */
const MAX_TEXT = 32 * 1024 * 1024;
const MAX_DOCUMENTS = 5000;
const MAX_BASED_ON_STEPS = 5;

/** Reads documents and follows digests to the articles they digest. */
export class DocumentShelf {
  private readonly documents = new Map<DocumentId, DocumentRecord>();
  private textLength = 0;

  constructor(private readonly archive: ClaimArchive) {}

  /** Makes these documents, and what they are based on, available to the other calls. */
  async fetch(ids: readonly DocumentId[]): Promise<void> {
    let wanted: readonly DocumentId[] = [...new Set(ids)];
    if (this.textLength > MAX_TEXT || this.documents.size > MAX_DOCUMENTS) this.clear();
    for (let step = 0; step < MAX_BASED_ON_STEPS && wanted.length > 0; step += 1) {
      const missing = wanted.filter((id) => !this.documents.has(id));
      const found = missing.length > 0 ? await this.archive.readExisting({ documents: missing }) : undefined;
      for (const document of found?.documents ?? []) this.put(document);
      wanted = wanted.flatMap((id) => this.documents.get(id)?.basedOn ?? []);
    }
  }

  put(document: DocumentRecord): void {
    this.documents.set(document.id, document);
    this.textLength += document.text?.length ?? 0;
  }

  get(id: DocumentId): DocumentRecord | undefined {
    return this.documents.get(id);
  }

  /** The document at the end of a chain of `basedOn`, itself where it is based on nothing that is known. */
  rootOf(id: DocumentId): DocumentRecord | undefined {
    let document = this.documents.get(id);
    for (let step = 0; step < MAX_BASED_ON_STEPS && document?.basedOn !== undefined; step += 1) {
      const next = this.documents.get(document.basedOn);
      if (!next) break;
      document = next;
    }
    return document;
  }

  /**
   * What counts as one source: a digest and its article are one, and so are reprints with equal text, whatever their
   * publisher and date.
   */
  originOf(id: DocumentId): string {
    const root = this.rootOf(id);
    return root?.version ?? root?.id ?? id;
  }

  /** A digest's claims are as old as its article. */
  publishedAtOf(id: DocumentId): string | undefined {
    return this.rootOf(id)?.publishedAt ?? this.documents.get(id)?.publishedAt;
  }

  clear(): void {
    this.documents.clear();
    this.textLength = 0;
  }
}
