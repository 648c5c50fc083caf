/** The store port on the embedded engine: each method is one request of the session, its values made neutral. */
import {
  Catalogue,
  type CallOptions,
  type GraphStore,
  type Parameters,
  type QueryOptions,
  type QueryResult,
  type ResultTable,
  type Statement,
  type StoreCapabilities,
  type StoreDescription,
  type TextHit,
  type TextQuery,
} from '@weft/store';
import type { EngineAnswer } from './protocol';
import { ensureSchema } from './schema/ensure-schema';
import { TEXT_INDEXES } from './schema/text-indexes';
import type { Session } from './session';
import { checkParameters } from './values/check-parameters';
import { toTable } from './values/from-engine';
import { unpackRows } from './wire/unpack-rows';

/** Folder of this engine's own statements. */
export const OVERRIDES = 'embedded';

export class EmbeddedStore implements GraphStore {
  readonly capabilities: StoreCapabilities = {
    labelExpressions: false,
    temporalTypes: false,
    overrides: OVERRIDES,
    cancelStatement: false,
  };
  readonly #catalogue = new Catalogue(OVERRIDES);

  constructor(
    private readonly session: Session,
    private readonly directory: string,
  ) {}

  async describe(): Promise<StoreDescription> {
    const answer = await this.session.request({ kind: 'describe' });
    return {
      kind: 'embedded',
      engineVersion: String(unpackRows(answer)[0]?.[0]),
      location: this.directory,
    };
  }

  ensureSchema(): Promise<void> {
    return ensureSchema(this.session, this.#catalogue);
  }

  async read(statement: Statement, options?: CallOptions): Promise<ResultTable> {
    checkParameters(statement.parameters);
    return toTable(await this.session.request({ kind: 'read', statement }, options));
  }

  async write(statements: readonly Statement[], options?: CallOptions): Promise<void> {
    for (const { parameters } of statements) checkParameters(parameters);
    await this.session.write({ kind: 'write', statements }, options);
  }

  async query(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    checkParameters(parameters);
    const { limit } = options;
    const request = { kind: 'query', original: text, text, parameters, limit } as const;
    return toResult(await this.session.request(request, options));
  }

  async execute(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    checkParameters(parameters);
    const request = { kind: 'execute', text, parameters, limit: options.limit, after: [] } as const;
    const answer = await this.session.write(request, options);
    return answer === undefined ? { columns: [], rows: [], truncated: true } : toResult(answer);
  }

  async searchText({ index, text, limit, ...options }: TextQuery): Promise<readonly TextHit[]> {
    const request = { kind: 'search', ...TEXT_INDEXES[index], text, limit } as const;
    const answer = await this.session.request(request, options);
    return unpackRows(answer).map(([id, score]) => ({ id: String(id), score: Number(score) }));
  }

  async checkpoint(): Promise<void> {
    await this.session.request({ kind: 'checkpoint' });
  }

  close(): Promise<void> {
    return this.session.close();
  }
}

function toResult(answer: EngineAnswer): QueryResult {
  return { ...toTable(answer), truncated: answer.truncated };
}
