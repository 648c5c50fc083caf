/** The typed client for components; made once in `app`. */
import type { Client } from '@weft/contract';
import { createContext, useContext } from 'react';

/** Holds the client below the composition. */
export const ClientContext = createContext<Client | undefined>(undefined);

/** The client.
 * @throws Error outside the composition, which is a mistake of ours. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('no client above this component');
  return client;
}
