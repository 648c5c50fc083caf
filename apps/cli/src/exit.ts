/** Exit codes and the words of failures. */
import { ServeError } from '@weft/api';
import { StoreError } from '@weft/store';

/** 0 done, 1 the work failed or rows were rejected, 2 wrong usage. */
export const ExitCode = { done: 0, failed: 1, usage: 2 } as const;

/** A failure whose message is already meant for the reader. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    message: string,
    readonly exitCode: number = ExitCode.failed,
  ) {
    super(message);
  }
}

function positionOf(error: StoreError): string {
  return error.position ? ` (line ${error.position.line}, column ${error.position.column})` : '';
}

/** One sentence for the reader; only what nobody expected shows its stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof StoreError) return `${error.message}${positionOf(error)}`;
  if (error instanceof CommandFailure || error instanceof ServeError) return error.message;
  if (error instanceof Error && 'code' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
