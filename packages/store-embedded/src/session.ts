/**
 * A store's standing with its engine: deadlines, sending again what an engine's loss interrupted, and finding the next
 * engine. The only place that retries; below it a request is tried once, above it nobody knows that engines die.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError, type CallOptions } from '@weft/store';
import { Deadline } from './deadline';
import { EngineLost, type Link } from './link';
import type { EngineAnswer, EngineRequest, WriteToken } from './protocol';
import { unpackRows } from './wire/unpack-rows';

type WriteRequest = Extract<EngineRequest, { readonly token: WriteToken }>;
type PlainRequest = Exclude<EngineRequest, WriteRequest>;
/** A write before it has its token. Conditional, so that each kind stays one of its own. */
type Untokened = WriteRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'token'>
    : never
  : never;

/** Engines that may crash under one request before the request is held to be the reason. */
const MAX_CRASHES = 2;
const MAX_CONFLICTS = 6;
const CONFLICT_PAUSE_MS = 15;

export class Session {
  readonly #writer = randomUUID().slice(0, 13);
  readonly #closed = new AbortController();
  #sequence = 0;
  #link: Promise<Link> | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(private readonly open: (closed: AbortSignal) => Promise<Link>) {}

  /** The engine's link, opened when there is none or the last one has died. */
  async link(): Promise<Link> {
    for (;;) {
      if (this.#closed.signal.aborted) throw closedError();
      const opening = (this.#link ??= this.open(this.#closed.signal));
      try {
        const link = await opening;
        if (link.alive) return link;
      } catch (error) {
        if (this.#link === opening) this.#link = undefined;
        throw error;
      }
      if (this.#link === opening) this.#link = undefined;
    }
  }

  /** Sends a request that changes nothing, or may be repeated; again and again while engines are lost under it. */
  async request(request: PlainRequest, options: CallOptions = {}): Promise<EngineAnswer> {
    using deadline = new Deadline(options, this.#closed.signal);
    for (let crashes = 0; ; crashes += 1) {
      try {
        const link = await deadline.race(this.link());
        return await deadline.race(link.request(request, deadline.signal));
      } catch (error) {
        deadline.throwIfOver();
        if (!(error instanceof EngineLost)) throw error;
        if (error.reason !== 'crashed') crashes -= 1;
        refuseCulprit(error, crashes + 1);
      }
    }
  }

  /** Sends a write, one after another, so that its token tells for certain whether it was committed. */
  write(request: Untokened, options: CallOptions = {}): Promise<EngineAnswer | undefined> {
    const turn = this.#lastWrite.then(() => this.#write(request, options));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort(closedError());
    const link = await this.#link?.catch(() => undefined);
    await link?.close();
  }

  /** The answer, or nothing when the write was committed but its answer lost with the engine. */
  async #write(request: Untokened, options: CallOptions): Promise<EngineAnswer | undefined> {
    using deadline = new Deadline(options, this.#closed.signal);
    this.#sequence += 1;
    const token = { writer: this.#writer, sequence: this.#sequence };
    for (let crashes = 0, conflicts = 0; ;) {
      deadline.throwIfOver();
      try {
        return await (await this.link()).request({ ...request, token }, deadline.signal);
      } catch (error) {
        if (error instanceof EngineLost) {
          if (await this.#wasCommitted(token)) return undefined;
          if (error.reason === 'crashed') crashes += 1;
          refuseCulprit(error, crashes);
        } else if (error instanceof StoreError && error.code === 'conflict' && conflicts < MAX_CONFLICTS) {
          conflicts += 1;
          await sleep(CONFLICT_PAUSE_MS * 2 ** conflicts * Math.random());
        } else {
          deadline.throwIfOver();
          throw error;
        }
      }
    }
  }

  async #wasCommitted(token: WriteToken): Promise<boolean> {
    const answer = await this.request({ kind: 'last-write', writer: token.writer });
    const [sequence, kept] = unpackRows(answer)[0] ?? [];
    if (kept !== true)
      throw new StoreError(
        'interrupted',
        'the engine was lost in the middle of the write; look whether it was done',
      );
    return sequence === token.sequence;
  }
}

/** Stops the circle for a request that is itself why engines end. */
function refuseCulprit(loss: EngineLost, crashes: number): void {
  if (loss.reason === 'memory' && loss.culprit)
    throw new StoreError(
      'too-large',
      'the query took more memory than the engine may use; narrow it, or ask for fewer rows',
    );
  if (crashes >= MAX_CRASHES)
    throw new StoreError('internal', 'the engine ended twice under this request; it is not sent again', {
      cause: loss,
    });
}

function closedError(): StoreError {
  return new StoreError('interrupted', 'the store is closed; open it again');
}
