/** Sentences that mention some words. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Asks for the best sentences; nothing is asked for an empty text. */
export function useSentences(q: string, limit: number) {
  const client = useClient();
  return useQuery({
    queryKey: ['sentences', q, limit],
    queryFn: ({ signal }) => client.sentences({ q, limit }, { signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}
