// Says early, and with the way out, when the embedded engine has no part for this machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const ENGINE_FOLDER = 'node_modules/@grafeo-db';

const storeFrom = (args) => {
  const at = args.findIndex((arg) => arg === '--store' || arg.startsWith('--store='));
  if (at < 0) return process.env.WEFT_STORE ?? '';
  return args[at].split('=')[1] ?? args[at + 1] ?? '';
};

const isEmbedded = (store) => store === '' || store.startsWith('embedded:');

/** npm installs only the part that fits this machine, so that any part at all is the right one. */
const hasNativePart = () => {
  try {
    return readdirSync(join(ROOT, ENGINE_FOLDER)).some((name) => name.startsWith('js-'));
  } catch {
    return false;
  }
};

/** Ends the process when the store would be the embedded one and its native part is missing. */
export function requireEngine(args) {
  if (!isEmbedded(storeFrom(args)) || hasNativePart()) return;
  process.stderr.write(
    `The embedded store has no part for this machine (${process.platform}, ${process.arch}).\n` +
      'Use a Neo4j 5 instead: WEFT_STORE=neo4j://HOST WEFT_NEO4J_USER=… WEFT_NEO4J_PASSWORD=… npm start\n' +
      '(docker-compose.yml starts one beside Weft.)\n',
  );
  process.exit(1);
}
