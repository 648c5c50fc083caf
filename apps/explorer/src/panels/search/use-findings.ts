/** What is found for the searched text, in groups, with what is still coming or has failed. */
import { ENTITY_TYPES, ENTITY_TYPE_LABELS } from '@weft/model';
import { useState } from 'react';
import { useRender } from '../../app/bench-context';
import { useSearch } from '../../data/use-search';
import { useSentences } from '../../data/use-sentences';
import { readRecentEntities } from '../../state/recent-entities';
import { splitPrefix, toCanvasGroups, toGroups, toRecentGroups, type SearchGroup } from './search-options';

/** Entities asked for at first. */
export const ENTITIES = 8;
const SENTENCES = 3;
const ALL_SENTENCES = 50;

/** Groups to offer and the state around them. */
export interface Findings {
  readonly groups: readonly SearchGroup[];
  /** Answers are for this very text. */
  readonly isFresh: boolean;
  readonly isFetching: boolean;
  readonly hasFailed: boolean;
  readonly hasEntities: boolean;
  readonly sentenceTotal: number;
  showAllSentences(): void;
}

/** Entity label of an id prefix or label, as typed before a colon. */
export function labelOf(prefix: string): string | undefined {
  return ENTITY_TYPE_LABELS.find(
    (label) => ENTITY_TYPES[label].idPrefix === prefix || label.toLowerCase() === prefix,
  );
}

/** Asks for entities and sentences; an empty text offers what was opened before. */
export function useFindings(searched: string): Findings {
  const [all, setAll] = useState('');
  const graph = useRender();
  const { text, types } = splitPrefix(searched, labelOf);
  const entities = useSearch({ q: text, types, limit: ENTITIES });
  const sentences = useSentences(
    types.length > 0 ? '' : text,
    all === text && text !== '' ? ALL_SENTENCES : SENTENCES,
  );
  const hasFailed = text !== '' && entities.isError;
  const found = {
    entities: entities.data,
    sentences: types.length > 0 || sentences.isError ? undefined : sentences.data,
    graph,
  };
  const groups =
    text === ''
      ? toRecentGroups(readRecentEntities())
      : hasFailed
        ? toCanvasGroups(graph, text)
        : toGroups(found);
  return {
    groups,
    isFresh: text === '' || hasFailed || (entities.isSuccess && !entities.isPlaceholderData),
    isFetching: text !== '' && (entities.isFetching || sentences.isFetching),
    hasFailed,
    hasEntities: (entities.data?.results.length ?? 0) > 0,
    sentenceTotal: sentences.data?.total ?? 0,
    showAllSentences: () => setAll(text),
  };
}
