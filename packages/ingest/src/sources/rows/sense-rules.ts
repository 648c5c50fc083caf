/** Rules over several cells of a row, asked together with those of each cell, so that one reading finds every fault. */
import type { z } from 'zod';

/** A rule and the cells it looks at; it is not asked where one of them is wrong by itself. */
export interface SenseRule<Cells> {
  readonly of: readonly (keyof Cells & string)[];
  /** The column that is wrong and what was expected there. */
  readonly find: (cells: Cells) => readonly [keyof Cells & string, string] | undefined;
}

/** Also when a cell is wrong: a row's faults are told at once. */
const ALWAYS = { when: () => true } as const;

/** The rules as the arguments of a schema's `superRefine`. */
export function senseRules<Cells extends object>(rules: readonly SenseRule<Cells>[]) {
  const check = (cells: Cells, ctx: z.core.$RefinementCtx<Cells>): void => {
    const faulty = new Set(ctx.issues.map((issue) => issue.path?.[0]));
    for (const rule of rules) {
      if (rule.of.some((column) => faulty.has(column))) continue;
      const fault = rule.find(cells);
      if (!fault) continue;
      const [column, message] = fault;
      ctx.addIssue({ code: 'custom', path: [column], message, input: cells[column] });
    }
  };
  return [check, ALWAYS] as const;
}
