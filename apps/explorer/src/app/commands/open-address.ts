/** Opening an address of this program without loading the page again. */
import { parseAddress } from '../../url/address';
import type { Workbench } from '../workbench';
import { restore } from './restore';

/** Restores the view that a local address speaks of. */
export function openAddress(bench: Workbench, address: string) {
  const url = new URL(address, window.location.origin);
  void restore(bench, parseAddress(url.pathname, url.search), {
    how: 'step',
    quietly: (change) => change(),
  });
}
