/** Accepted claims about an entity, newest first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Asks for at most `limit` claims and how many there are. */
export function useEntityEvidence(id: string, limit: number) {
  const client = useClient();
  return useQuery({
    queryKey: ['entity-evidence', id, limit],
    queryFn: ({ signal }) => client.entityEvidence(id, { limit }, { signal }),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? keepPreviousData(previous) : undefined),
  });
}
