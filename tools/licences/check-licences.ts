// `npm run licences`: fails when something that ships is copyleft or names no licence, or when a tool is anything but
// permissive, MPL-2.0 or CC-BY-4.0.
import { join } from 'node:path';
import { findRefusedLicences } from './find-refused';

const { counts, refused } = findRefusedLicences(join(import.meta.dirname, '..', '..'));

for (const line of refused) process.stderr.write(`licence refused: ${line}\n`);
process.stdout.write(
  `${counts.shipped} shipped packages and ${counts.tool} tools read, ${refused.length} refused\n`,
);
process.exitCode = refused.length > 0 || counts.shipped === 0 ? 1 : 0;
