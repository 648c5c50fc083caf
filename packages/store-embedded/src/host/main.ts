/**
 * The program of the engine's process: messages in, answers out. It outlives nobody: when its parent is gone it ends at
 * once, as by kill -9, which the engine's log survives; an orderly exit would wait for native threads that never end.
 */
import { toOpenError, toPlainError } from './engine-errors';
import type { EngineHost } from './engine-host';
import { watchMemory } from './memory-watch';
import type { FromHost, ToHost } from './messages';

let host: EngineHost | undefined;
const running = new Map<number, { cancelled: boolean }>();

function send(message: FromHost): void {
  // A parent that has just died is noticed by its disconnection, not by what could not be told to it.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

async function open(message: Extract<ToHost, { kind: 'open' }>): Promise<void> {
  try {
    const { EngineHost } = await import('./engine-host');
    host = await EngineHost.open(message.path, message.statements);
    const limit = Math.max(message.memoryLimit, 2 * process.memoryUsage.rss());
    watchMemory(limit, (bytes) => {
      send({ kind: 'memory', bytes });
    });
    send({ kind: 'opened', version: host.version });
  } catch (error) {
    send({ kind: 'failed', error: toOpenError(error, message.path) });
  }
}

async function answer({ id, request }: Extract<ToHost, { kind: 'request' }>): Promise<void> {
  const cancellation = { cancelled: false };
  running.set(id, cancellation);
  try {
    if (host === undefined) throw new Error('the engine is not open');
    send({ kind: 'answer', id, answer: await host.answer(request, cancellation) });
  } catch (error) {
    send({ kind: 'refused', id, error: toPlainError(error) });
  } finally {
    running.delete(id);
  }
}

function close(): void {
  try {
    host?.close();
  } catch (error) {
    // Nothing is lost by it: what the file could not take is still in the log beside it.
    console.error(`the store's file could not be brought up to date: ${toPlainError(error).message}`);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}

function receive(message: ToHost): void {
  switch (message.kind) {
    case 'open':
      void open(message);
      return;
    case 'request':
      void answer(message);
      return;
    case 'cancel': {
      const cancellation = running.get(message.id);
      if (cancellation !== undefined) cancellation.cancelled = true;
      return;
    }
    case 'close':
      close();
  }
}

process.on('message', receive);
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// A terminal sends these to the whole group; when to stop is the parent's decision, which closes the store in order.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
