/** The way from a store's handle to an engine: in a child process of ours, or behind another process's socket. */
import type { EngineAnswer, EngineRequest, LossReason } from './protocol';

/**
 * The engine went away with this request under way, so whether it was done is unknown. The session finds out and sends
 * again what may be sent again; nobody above it ever sees this error.
 */
export class EngineLost extends Error {
  override readonly name = 'EngineLost';
  constructor(
    readonly reason: LossReason,
    /** Whether this very request is why the engine had to be stopped. */
    readonly culprit: boolean,
  ) {
    super(`the engine was lost (${reason})`);
  }
}

/** A link to a running engine. Requests fail with StoreError, or with {@link EngineLost}. */
export interface Link {
  /** The signal asks for a polite end first; an engine that does not listen is stopped. */
  request(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer>;
  /** False once no request can succeed any more; the session then opens another link. */
  readonly alive: boolean;
  close(): Promise<void>;
}
