// The conformance suite on the embedded engine, each empty database in a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeGraphStore } from '@weft/store/conformance';
import { openEmbeddedStore } from '@weft/store-embedded';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describeGraphStore('embedded', {
  openEmpty: async () => {
    const directory = await mkdtemp(join(tmpdir(), 'weft-conformance-'));
    folders.push(directory);
    return openEmbeddedStore({ directory });
  },
  openAgain: () => openEmbeddedStore({ directory: folders.at(-1) ?? '' }),
});
