/** Size of the explorer's bundle by chunk, as built and as sent (gzip). The reference is the largest chunk of a page with bare sigma. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ASSETS = join(import.meta.dirname, '../../apps/explorer/dist/assets');
const BARE_SIGMA_GZIP_KB = 40;

function kilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}

const chunks = readdirSync(ASSETS)
  .filter((name) => /\.(?:js|css)$/.test(name))
  .map((name) => {
    const content = readFileSync(join(ASSETS, name));
    return { chunk: name, KB: kilobytes(content.length), 'gzip KB': kilobytes(gzipSync(content).length) };
  })
  .sort((a, b) => b['gzip KB'] - a['gzip KB']);
const total = chunks.reduce((sum, chunk) => sum + chunk['gzip KB'], 0);

console.log('Explorer bundle by chunk');
console.table(chunks);
console.log(
  `All chunks ${total.toFixed(1)} KB gzip, ${(total / BARE_SIGMA_GZIP_KB).toFixed(1)} times bare sigma with graphology (${BARE_SIGMA_GZIP_KB} KB).`,
);
