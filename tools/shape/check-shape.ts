// Checks the repository's own shape (names, opening comments, Cypher files, manifests) and prints what to do.
import { join } from 'node:path';
import { findMisshapen } from './find-misshapen';
import { readTree } from './tree-file';

const files = readTree(join(import.meta.dirname, '..', '..'));
const complaints = findMisshapen(files);

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.stdout.write(`${files.length} files read, ${complaints.length} complaints\n`);
process.exitCode = complaints.length > 0 || files.length === 0 ? 1 : 0;
