/** Entities by any part of any name. Old results stay while new ones come. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Asks for the best entities; nothing is asked for an empty text. */
export function useSearch(q: string, types: readonly string[], limit: number) {
  const client = useClient();
  return useQuery({
    queryKey: ['search', q, types, limit],
    queryFn: ({ signal }) => client.search({ q, limit, ...(types.length > 0 ? { types } : {}) }, { signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}
