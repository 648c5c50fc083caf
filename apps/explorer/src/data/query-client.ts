/** The cache of answers, keyed by question. Answers hold until the data version changes. */
import { QueryClient } from '@tanstack/react-query';
import { mayRetry } from './problem-words';

/** Makes the cache; only failures that may pass are asked again, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, error) => count < 2 && mayRetry(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
