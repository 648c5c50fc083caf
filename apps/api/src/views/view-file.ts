/** Saved views in a JSON Lines file: appended in one write each, ids by content, so the same view is saved once. */
import { appendFile, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { textVersionOf, viewSpecSchema, type ViewSpec } from '@weft/model';
import { z } from 'zod';

const lineSchema = z.object({ id: z.string(), savedAt: z.string(), spec: viewSpecSchema });

/** A saved view. */
export type SavedViewLine = z.infer<typeof lineSchema>;

const NEWLINE = 0x0a;

/** The same for equal views, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A torn last line of a killed process is passed over; the next save starts a line of its own. */
function parseLine(line: string): readonly SavedViewLine[] {
  const parsed = lineSchema.safeParse(readJson(line));
  return parsed.success ? [parsed.data] : [];
}

/** The views of one store. Other processes may append to the file too. */
export class ViewFile {
  #views = new Map<string, SavedViewLine>();
  #readTo = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly path: string) {}

  /** Saves a view, unless it is saved already, and gives its id. */
  save(spec: ViewSpec, savedAt: string): Promise<SavedViewLine> {
    const line = { id: `v_${textVersionOf(canonical(spec))}`, savedAt, spec };
    return this.#inTurn(async () => {
      await this.#catchUp();
      const known = this.#views.get(line.id);
      if (known !== undefined) return known;
      await this.#append(`${JSON.stringify(line)}\n`);
      this.#views.set(line.id, line);
      return line;
    });
  }

  /** A saved view by id. */
  find(id: string): Promise<SavedViewLine | undefined> {
    return this.#inTurn(async () => {
      if (!this.#views.has(id)) await this.#catchUp();
      return this.#views.get(id);
    });
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #append(line: string): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const isTorn = this.#readTo < (await this.#size());
    await appendFile(this.path, isTorn ? `\n${line}` : line, { mode: 0o600 });
  }

  async #size(): Promise<number> {
    try {
      return (await stat(this.path)).size;
    } catch (error) {
      if (isMissing(error)) return 0;
      throw error;
    }
  }

  /** Reads the whole lines that were appended since. */
  async #catchUp(): Promise<void> {
    const size = await this.#size();
    if (size <= this.#readTo) return;
    const file = await open(this.path, 'r');
    try {
      const bytes = Buffer.alloc(size - this.#readTo);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.#readTo);
      const whole = bytes.subarray(0, bytes.lastIndexOf(NEWLINE, bytesRead) + 1);
      for (const line of whole.toString('utf8').split('\n')) {
        for (const view of parseLine(line)) this.#views.set(view.id, view);
      }
      this.#readTo += whole.length;
    } finally {
      await file.close();
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
