/** Words of the start screen. */
import { countWords } from '../../ui/dates';

export const WORDS = {
  title: 'What do you want to know?',
  hintFinds: 'finds',
  hintSentences: 'searches the sentences',
  questions: 'Ready questions',
  noQuestions: 'This graph has no ready questions.',
  nothingFound: 'Nothing in this graph',
  counting: 'Counting',
  notCounted: 'Could not be counted',
  recent: 'Recent',
  wholeGraph: 'The whole graph',
  counts: (entities: string, lines: string, documents: string) => `${entities}, ${lines}, ${documents}.`,
  drawn: (drawn: number) => `${countWords(drawn, 'entity', 'entities')} drawn here.`,
  drawnAll: 'All are drawn here.',
  open: 'Open',
  loading: 'Loading the graph',
  retry: 'Try again',
  emptyTitle: 'There is no data yet',
  emptyWords:
    'Load the sample, or a dataset of your own, from a terminal in the Weft folder. This page notices by itself.',
  sampleCommand: './weft load data/*',
  ownCommand: './weft load PATH',
  sample: 'Load the sample',
  own: 'Load tables or documents',
} as const;
