/** Words of search. */
import { countWords } from '../../ui/dates';

export const WORDS = {
  label: 'Search',
  placeholder: 'Search names or sentences',
  startPlaceholder: 'A firm, a city, a field, or a word of a sentence',
  results: 'Search results',
  entities: 'Entities',
  nearby: 'On this canvas near these',
  sentences: 'Sentences',
  recent: 'Recent',
  onCanvas: 'On this canvas',
  nearest: 'Closest names',
  ofEntities: (shown: number, total: number) => (shown < total ? `${shown} of ${total}` : String(total)),
  ofSentences: (shown: number, total: number) =>
    shown < total ? `${shown} of ${countWords(total, 'sentence', 'sentences')}` : String(total),
  seeAll: (total: number) => `See all ${countWords(total, 'sentence', 'sentences')}`,
  none: (text: string) => `Nothing is called ‘${text}’.`,
  noneButSentences: (count: number) =>
    `No entity with this name. ${count} ${count === 1 ? 'sentence mentions' : 'sentences mention'} it.`,
  searchSentences: 'Search the sentences instead',
  didYouMean: 'Did you mean one of these?',
  empty: 'Search for a firm, city or field, or start with a question.',
  unavailable: 'Search is unavailable. Names on this canvas can still be found.',
  matches: {
    alias: 'also written',
    id: 'matches id',
    pinyin: 'matches pinyin',
    initials: 'matches initials',
    slip: 'close to',
    name: '',
    nameZh: '',
  },
  meta: (word: string, lines: string) => `${word}, ${lines}`,
  keys: { move: 'move', open: 'open', add: 'add', narrow: 'narrows' },
} as const;
