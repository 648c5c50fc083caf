/** What is being served and how much of it; asked again every 20 s, and every 4 s while there is no connection. */
import { useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Key of the status in the cache. */
const STATUS_KEY = ['status'] as const;

/** Store, counts and data version. */
export function useStatus() {
  const client = useClient();
  return useQuery({
    queryKey: STATUS_KEY,
    queryFn: ({ signal }) => client.status({ signal }),
    retry: false,
    refetchInterval: (query) => (query.state.status === 'error' || query.state.fetchFailureCount > 0 ? 4000 : 20_000),
  });
}
