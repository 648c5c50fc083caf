/** The error of a load that can't begin: a path that is not there, a table without a mapping, a file of no known kind. */

/** What went wrong, for callers that choose their words or exit code by it. */
export type IngestErrorCode =
  'no-such-path' | 'unsupported-file' | 'mapping-needed' | 'mapping-invalid' | 'same-name' | 'unreadable';

/** Where in a file something is wrong, and what helps. */
export interface IngestErrorDetail {
  readonly file?: string;
  readonly line?: number;
  readonly columns?: readonly string[];
  /** A text to begin with: the mapping suggested for a table. */
  readonly suggestion?: string;
  readonly cause?: unknown;
}

/** Thrown before anything is written; the message is one sentence for the person at the terminal. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly retriable = false;
  constructor(
    readonly code: IngestErrorCode,
    message: string,
    readonly detail: IngestErrorDetail = {},
  ) {
    super(message, { cause: detail.cause });
  }
}
