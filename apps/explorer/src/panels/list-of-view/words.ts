/** Words of the list. */
export const WORDS = {
  label: 'List of this view',
  empty: 'Nothing is on the canvas yet.',
  window: (from: number, to: number, total: number) => `Rows ${from} to ${to} of ${total}`,
  entities: 'Entities',
  lines: 'Lines',
} as const;
