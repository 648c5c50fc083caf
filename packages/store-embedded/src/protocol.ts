/**
 * What is said between a store's handle, the process that owns the engine, and the engine's own process. Everything
 * here survives structured cloning; meaning (retries, deadlines, neutral values) is added on this side of it.
 */
import type { Parameters, QueryPosition, StoreErrorCode } from '@weft/store';

/** A statement as it travels. */
export interface PlainStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/** Names one write of one writer. A writer has one write under way at a time; its numbers only grow. */
export interface WriteToken {
  readonly writer: string;
  readonly sequence: number;
}

/** Everything an engine can be asked. */
export type EngineRequest =
  | { readonly kind: 'read'; readonly statement: PlainStatement }
  | {
      readonly kind: 'query';
      /** As the user typed it: explained first, so that positions in errors are the user's. */
      readonly original: string;
      /** What runs: the same with its columns named. */
      readonly text: string;
      readonly parameters: Parameters;
      readonly limit: number;
    }
  | { readonly kind: 'write'; readonly statements: readonly PlainStatement[]; readonly token: WriteToken }
  | {
      readonly kind: 'execute';
      readonly text: string;
      readonly parameters: Parameters;
      readonly limit: number;
      readonly token: WriteToken;
      /** Statements of our own that end the same transaction. */
      readonly after: readonly PlainStatement[];
    }
  | { readonly kind: 'define'; readonly texts: readonly string[] }
  | { readonly kind: 'index-text'; readonly label: string; readonly property: string }
  | {
      readonly kind: 'search';
      readonly label: string;
      readonly property: string;
      readonly text: string;
      readonly limit: number;
    }
  | { readonly kind: 'last-write'; readonly writer: string }
  | { readonly kind: 'checkpoint' }
  | { readonly kind: 'describe' };

/** The one shape of an answer: a table whose rows are packed with `node:v8`, so that its size is known and bounded. */
export interface EngineAnswer {
  readonly columns: readonly string[];
  readonly rows: Uint8Array;
  readonly truncated: boolean;
}

/** A refusal or failure as it travels. */
export interface PlainError {
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly position?: QueryPosition | undefined;
}

/** Why an engine was lost, as far as that decides whether a request may be sent again. */
export type LossReason = 'crashed' | 'stopped' | 'memory' | 'gone';

/** How a request ended without an answer: refused, or lost together with its engine. */
export type RequestFailure =
  | { readonly kind: 'refused'; readonly error: PlainError }
  | { readonly kind: 'lost'; readonly reason: LossReason; readonly culprit: boolean };

/** Bounds of one answer, whoever asks. */
export const MAX_ROWS = 250_000;
export const MAX_ANSWER_BYTES = 48 * 1024 * 1024;
