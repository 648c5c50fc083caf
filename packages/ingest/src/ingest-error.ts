/** The error of a load that can't begin: a path that is not there, a table without a mapping, a file of no known kind. */

/** What went wrong, for callers that choose their words or exit code by it. */
export type IngestErrorCode =
  'no-such-path' | 'unsupported-file' | 'mapping-needed' | 'mapping-invalid' | 'same-name' | 'unreadable';

/** Where in a file something is wrong. */
export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  /** A text to begin with: the mapping suggested for a table. */
  readonly suggestion?: string;
  readonly columns?: readonly string[];
}

/** Thrown before anything is written; the message is one sentence for the person at the terminal. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly retriable = false;
  constructor(
    readonly code: IngestErrorCode,
    message: string,
    readonly place: ErrorPlace = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
