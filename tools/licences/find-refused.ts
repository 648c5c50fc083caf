// Holds the installed packages against the licence policy.
import { listPackages } from './installed-packages';
import { isAccepted } from './licence-policy';

/** What the check saw: how many packages of each use, and one sentence for each that may not be used. */
export interface LicenceReport {
  readonly counts: { readonly shipped: number; readonly tool: number };
  readonly refused: readonly string[];
}

/** Reads the lock file and node_modules of a tree. */
export function findRefusedLicences(root: string): LicenceReport {
  const packages = listPackages(root);
  const shipped = packages.filter(({ use }) => use === 'shipped').length;
  const refused = packages
    .filter(({ licence, use }) => licence === undefined || !isAccepted(licence, use))
    .map(({ path, licence, use }) => `${path} (${use}): ${licence ?? 'names no licence'}`);
  return { counts: { shipped, tool: packages.length - shipped }, refused };
}
