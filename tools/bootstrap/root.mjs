// Where the repository is, whatever folder a command was given in.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Full path of the repository. */
export const ROOT = join(fileURLToPath(import.meta.url), '..', '..', '..');
