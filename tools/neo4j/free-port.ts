// Asks the system for a loopback port that nobody listens on.
import { createServer } from 'node:net';

/** A free port on 127.0.0.1. Another process could take it before the caller does; in practice none does. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
