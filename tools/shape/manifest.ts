// Package manifests and the lock file: ours are private and Apache-2.0, versions are exact, and the lock names no
// registry, so that an installation uses the one that is set up where it runs.
import { z } from 'zod';
import type { ShapeRule } from './tree-file';

const manifestSchema = z.object({
  private: z.boolean().optional(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

export const manifest: ShapeRule = ({ path, content }) => {
  if (!/^(packages|apps)\/[^/]+\/package\.json$/.test(path)) return undefined;
  const read = manifestSchema.parse(JSON.parse(content));
  if (read.private !== true) return 'a workspace is private';
  if (read.license !== 'Apache-2.0') return 'a workspace is licensed Apache-2.0';
  const versions = Object.entries({ ...read.dependencies, ...read.devDependencies });
  const loose = versions.find(([, version]) => !EXACT.test(version));
  return loose === undefined ? undefined : `pin the exact version of ${loose[0]}`;
};

export const lockFile: ShapeRule = ({ path, content }) => {
  if (path !== 'package-lock.json' || !/"resolved": "https?:/.test(content)) return undefined;
  return 'the lock names a registry: install with omit-lockfile-registry-resolved=true';
};
