/** The claims behind a line, with both its ends. */
import { useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Asks for a line's evidence; nothing is asked without a key. */
export function useRelationEvidence(key: string | undefined) {
  const client = useClient();
  return useQuery({
    queryKey: ['relation-evidence', key],
    queryFn: ({ signal }) => client.relationEvidence(key ?? '', { signal }),
    enabled: key !== undefined,
  });
}
