/** What can go wrong in a store, translated once from a driver's words. The API turns codes into problem details. */

/** Codes that callers may act on. */
export type StoreErrorCode =
  | 'syntax'
  | 'write-refused'
  | 'access-refused'
  | 'unsupported-here'
  | 'timeout'
  | 'cancelled'
  | 'too-large'
  | 'conflict'
  | 'constraint'
  | 'interrupted'
  | 'unreachable'
  | 'unauthorised'
  | 'locked'
  | 'disk-full'
  | 'schema-too-old'
  | 'foreign'
  | 'damaged'
  | 'internal';

/** Codes after which the same request may simply be sent again. */
const RETRIABLE: ReadonlySet<StoreErrorCode> = new Set(['conflict', 'interrupted', 'unreachable']);

/** Where in a query text the store saw the fault, both counted from 1. */
export interface QueryPosition {
  readonly line: number;
  readonly column: number;
}

/** A store's refusal or failure. The message is one sentence that says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly position: QueryPosition | undefined;

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly position?: QueryPosition | undefined } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.position = options.position;
  }

  /** Whether sending the same again may succeed. */
  get retriable(): boolean {
    return RETRIABLE.has(this.code);
  }
}
