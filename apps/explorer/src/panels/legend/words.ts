/** Words of the legend and filters panel. */
import { countWords } from '../../ui/dates';

export const WORDS = {
  region: 'Filters',
  title: 'Legend and filters',
  reset: 'Take all filters off',
  fold: 'Fold this panel',
  entities: 'Entities',
  lines: 'Lines',
  certainty: 'Certainty',
  confidence: 'Confidence',
  any: 'any',
  andAbove: (least: number) => `${least} and above`,
  hidden: 'hidden',
  of: (here: number, all: number) => (here === all ? String(all) : `${here} of ${all}`),
  certainties: { stated: 'Stated', implied: 'Implied', disputed: 'Disputed lines' },
  disputedFigures: 'Disputed figures',
  disputedEntities: (count: number) => countWords(count, 'entity', 'entities'),
  remove: 'Take filtered off the canvas',
  hint: 'Alt-click shows only one. Enter on a row takes what is filtered off the canvas.',
  nothingLeft: (hiding: string) => `No line is left. ${hiding} hides them.`,
} as const;
