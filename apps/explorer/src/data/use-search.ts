/** Entities by any part of any name. Old results stay while new ones come. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Client } from '@weft/contract';
import { useClient } from './client-context';

/** Text, entity labels to narrow to, and how many at most. */
export interface SearchQuestion {
  readonly q: string;
  readonly types: readonly string[];
  readonly limit: number;
}


/** What to ask for the best entities; shared by the list and by an Enter that does not wait for it. */
export function searchQuestion(client: Client, { q, types, limit }: SearchQuestion) {
  return {
    queryKey: ['search', q, types, limit],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.search({ q, limit, ...(types.length > 0 ? { types } : {}) }, { signal }),
  };
}

/** Asks for the best entities; nothing is asked for an empty text. */
export function useSearch(question: SearchQuestion) {
  const client = useClient();
  return useQuery({
    ...searchQuestion(client, question),
    enabled: question.q !== '',
    placeholderData: keepPreviousData,
  });
}
