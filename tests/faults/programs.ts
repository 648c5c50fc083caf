/** Programs of this folder as processes of their own, and the engine processes behind them, to be ended at will. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const ENGINE_PROGRAM = 'store-embedded/src/host/main.ts';

/** What a program tells. */
export interface Message {
  readonly kind: 'opened' | 'loaded' | 'locked' | 'done';
  readonly number?: number;
  readonly created?: number;
}

/** A running program and what it has told so far. */
export class Program {
  readonly messages: Message[] = [];
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;

  constructor(name: string, ...values: readonly (string | number)[]) {
    const file = join(import.meta.dirname, `${name}.ts`);
    this.#child = fork(file, values.map(String), { execArgv: ['--import', LOADER] });
    this.#child.on('message', (message: Message) => this.messages.push(message));
    this.ended = once(this.#child, 'exit').then(([code]: unknown[]) =>
      typeof code === 'number' ? code : null,
    );
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get acknowledged(): readonly number[] {
    return this.messages.flatMap(({ kind, number }) =>
      kind === 'loaded' && number !== undefined ? [number] : [],
    );
  }

  /** Batches it wrote itself, told at its end. */
  get created(): number | undefined {
    return this.messages.find(({ kind }) => kind === 'done')?.created;
  }

  /** Waits for so many messages of a kind, or fails when the program ends without them. */
  async told(kind: Message['kind'], times = 1): Promise<void> {
    while (this.messages.filter((message) => message.kind === kind).length < times) {
      if (this.#child.exitCode !== null)
        throw new Error(`the program ended (${this.#child.exitCode}) before: ${kind}`);
      await Promise.race([once(this.#child, 'message'), this.ended]);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends it as a power cut would, and waits until its engine has ended too. */
  async kill(): Promise<void> {
    const engines = enginesOf(this.pid);
    this.signal('SIGKILL');
    await this.ended;
    for (const engine of engines) await gone(engine);
  }
}

/** Ids of the engine processes of a process. */
function enginesOf(parent: number): readonly number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, ...args]) => Number(ppid) === parent && args.join(' ').includes(ENGINE_PROGRAM))
    .map(([pid]) => Number(pid));
}

/** Ends the engine under a process, as if it had crashed. */
export function killEngineOf(parent: number): void {
  for (const engine of enginesOf(parent)) process.kill(engine, 'SIGKILL');
}

async function gone(pid: number): Promise<void> {
  for (let wait = 0; wait < 200; wait += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the engine process ${pid} outlived its parent by five seconds`);
}
