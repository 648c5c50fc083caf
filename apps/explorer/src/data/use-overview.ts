/** A bounded first picture of the whole graph. */
import { useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** How many entities the first picture holds at most. */
export const OVERVIEW_LIMIT = 48;

/** Asks for the best connected entities and the lines among them. */
export function useOverview() {
  const client = useClient();
  return useQuery({
    queryKey: ['overview', OVERVIEW_LIMIT],
    queryFn: ({ signal }) => client.overview({ limit: OVERVIEW_LIMIT }, { signal }),
  });
}
