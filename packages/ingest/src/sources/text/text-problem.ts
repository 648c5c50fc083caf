/** A file that can't be read as text, with its line. Thrown by the readers and turned into a rejection by the source. */

/** Where reading stopped and why. */
export class TextProblem extends Error {
  override readonly name = 'TextProblem';
  constructor(
    readonly line: number,
    readonly reason: string,
    readonly column = '',
  ) {
    super(reason);
  }
}
