/** Words of the status bar. */
export const WORDS = {
  region: 'Status',
  showing: 'Showing',
  entities: 'entities',
  lines: 'lines',
  of: 'of',
  candidates: (count: number) => `${count} ${count === 1 ? 'candidate' : 'candidates'}`,
  notShown: 'Not shown:',
  readOnly: 'Read only',
  connecting: 'Connecting',
  reconnecting: 'No connection. Trying again',
  connected: (title: string) => `Connected to ${title}`,
  sentences: (count: string) => `${count} accepted claims behind the lines and figures`,
} as const;
