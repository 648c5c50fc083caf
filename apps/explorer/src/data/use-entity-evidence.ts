/** Accepted claims about an entity, newest first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** How many claims the inspector asks for at first. */
export const EVIDENCE_PAGE = 20;

/** Asks for at most `limit` claims and how many there are; nothing is asked without an id. */
export function useEntityEvidence(id: string | undefined, limit: number) {
  const client = useClient();
  return useQuery({
    queryKey: ['entity-evidence', id, limit],
    queryFn: ({ signal }) => client.entityEvidence(id ?? '', { limit }, { signal }),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? keepPreviousData(previous) : undefined),
    enabled: id !== undefined,
  });
}
