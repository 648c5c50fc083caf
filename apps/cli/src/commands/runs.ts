/** `weft runs`: the import runs a store remembers. */
import { Command } from 'commander';
import Table from 'cli-table3';
import { withSession } from '../session';
import { storeOption } from '../store-option';

async function listRuns(flags: { readonly store: string; readonly json?: true }): Promise<void> {
  const runs = await withSession({ store: flags.store, need: 'existing' }, ({ reader }) => reader.listRuns());
  if (flags.json) {
    process.stdout.write(`${JSON.stringify({ runs })}\n`);
    return;
  }
  const head = ['run', 'finished', 'created', 'changed', 'retracted', 'rejected', 'sources'];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const { id, finishedAt, created, changed, retracted, rejected, sources } of runs) {
    table.push([id, finishedAt, created, changed, retracted, rejected, sources.join('\n')]);
  }
  process.stdout.write(runs.length === 0 ? 'Nothing was loaded yet.\n' : `${table.toString()}\n`);
}

/** The command and its options. */
export function runsCommand(): Command {
  return new Command('runs')
    .description('list the import runs that changed something')
    .addOption(storeOption())
    .option('--json', 'print one JSON document')
    .action(listRuns);
}
