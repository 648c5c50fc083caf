/** Ready questions, and what each of them finds in the loaded graph. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Asks which questions there are. */
export function useLibrary() {
  const client = useClient();
  return useQuery({ queryKey: ['library'], queryFn: ({ signal }) => client.library({ signal }) });
}

/** Asks what one question finds. */
export function useLibraryResult(name: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['library-result', name],
    queryFn: ({ signal }) => client.libraryResult(name, {}, { signal }),
  });
}

/** Asks what these questions find, each on its own; the answers come in the order of the names. */
export function useLibraryResults(names: readonly string[]) {
  const client = useClient();
  return useQueries({
    queries: names.map((name) => ({
      queryKey: ['library-result', name],
      queryFn: ({ signal }: { signal: AbortSignal }) => client.libraryResult(name, {}, { signal }),
    })),
  });
}
