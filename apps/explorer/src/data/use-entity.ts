/** An entity with its names, facts and figures. */
import { useQuery } from '@tanstack/react-query';
import { useClient } from './client-context';

/** Asks for an entity; nothing is asked without an id. */
export function useEntity(id: string | undefined) {
  const client = useClient();
  return useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => client.entity(id ?? '', { signal }),
    enabled: id !== undefined,
  });
}
