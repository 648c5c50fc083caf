/** What goes over the channel between the supervisor and the engine's process. */
import type { EngineAnswer, EngineRequest, PlainError, PlainStatement } from '../protocol';

/** Our own statements that the host runs by itself. */
export interface HostStatements {
  /** Reads the list of last writes on the marker node. */
  readonly readRecentWrites: PlainStatement;
  /** Replaces that list; its parameter is `recentWrites`. */
  readonly recordWrite: PlainStatement;
}

export type ToHost =
  | {
      readonly kind: 'open';
      readonly path: string;
      readonly memoryLimit: number;
      readonly statements: HostStatements;
    }
  | { readonly kind: 'request'; readonly id: number; readonly request: EngineRequest }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'close' };

export type FromHost =
  | { readonly kind: 'opened'; readonly version: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly kind: 'refused'; readonly id: number; readonly error: PlainError }
  /** Opening failed, or the process uses more memory than it may. */
  | { readonly kind: 'failed'; readonly error: PlainError }
  | { readonly kind: 'memory'; readonly bytes: number };
