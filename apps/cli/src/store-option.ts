/** The option that names the store, the same on every command. */
import { Option } from 'commander';

/** `--store URL`, also from WEFT_STORE. */
export function storeOption(): Option {
  return new Option('--store <url>', 'where the graph is').env('WEFT_STORE').default('embedded:.weft/graph');
}
