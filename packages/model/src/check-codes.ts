/** Codes of the checks that flag and never repair. What each one means to a reader stands beside it. */

/** Checks and the sentence that explains them; `disputes` says whether a figure becomes disputed. */
export const CHECKS = {
  'rate-mismatch': { disputes: true, words: 'The two printed amounts imply an unusual exchange rate.' },
  'share-over-100': { disputes: true, words: 'A share above 100 percent.' },
  'period-after-publication': { disputes: true, words: 'Reported for a time after the publication.' },
  'conflicting-values': { disputes: true, words: 'Two values for one series and period.' },
  'respectively-mismatch': { disputes: true, words: 'The lists joined by “respectively” differ in length.' },
  'levels-deny-growth': { disputes: true, words: 'The printed levels do not give the printed growth.' },
  'parts-over-whole': { disputes: true, words: 'The parts add up to more than the whole.' },
  'ambiguous-date': { disputes: false, words: 'The day may be the month.' },
  'unclear-scope': { disputes: false, words: 'It is not clear what the figure covers.' },
  'retraction-suspended': { disputes: false, words: 'Nothing was retracted, as a row was rejected.' },
} as const satisfies Record<string, { disputes: boolean; words: string }>;

/** Code of a check. */
export type CheckCode = keyof typeof CHECKS;

/** Whether a text is the code of a check. */
export function isCheckCode(text: string): text is CheckCode {
  return Object.hasOwn(CHECKS, text);
}
