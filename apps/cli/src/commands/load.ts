/** `weft load`: dataset folders, mapped tables and records into the graph, with the difference printed after. */
import { IngestError, loadPaths, suggestMappingFor, type LoadProgress } from '@weft/ingest';
import { Command } from 'commander';
import { CommandFailure, ExitCode } from '../exit';
import { listenForInterrupt } from '../interrupt';
import { describeLoadReport } from '../output/load-report';
import { createProgressReporter } from '../output/progress';
import { withSession, type Session } from '../session';
import { storeOption } from '../store-option';

interface LoadFlags {
  readonly store: string;
  readonly mapping?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly suggestMapping?: true;
}

/** The sentence, the place and what helps, for a path that can't be loaded at all. */
function toFailure(error: IngestError): CommandFailure {
  const { line, file, suggestion } = error.detail;
  const place = line === undefined || file === undefined ? '' : ` (${file}:${line})`;
  const help = suggestion === undefined ? '' : `\nA mapping to start from:\n\n${suggestion}`;
  return new CommandFailure(`${error.message}${place}${help}`);
}

async function printSuggestedMapping(paths: readonly string[]): Promise<void> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) {
    throw new CommandFailure('--suggest-mapping takes one table.', ExitCode.usage);
  }
  process.stdout.write(await suggestMappingFor(path));
}

function toProgress({ phase, file, rows, bytesRead, bytesTotal = bytesRead }: LoadProgress) {
  return { doing: `${phase}, ${file}`, rows, doneBytes: bytesRead, totalBytes: bytesTotal };
}

async function loadInto(
  { store, archive }: Session,
  paths: readonly string[],
  flags: LoadFlags,
): Promise<void> {
  await store.ensureSchema();
  const interrupt = listenForInterrupt();
  const progress = createProgressReporter();
  try {
    const report = await loadPaths(paths, archive, {
      dryRun: flags.dryRun ?? false,
      onProgress: (event) => {
        progress.report(toProgress(event));
      },
      signal: interrupt.signal,
      ...(flags.mapping === undefined ? {} : { mapping: flags.mapping }),
    });
    progress.stop();
    const { location } = await store.describe();
    process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : describeLoadReport(report, location));
    if (report.rejectedTotal > 0) process.exitCode = ExitCode.failed;
  } catch (error) {
    if (interrupt.signal.aborted) {
      throw new CommandFailure('Stopped. What was loaded stays; the same command resumes.');
    }
    throw error;
  } finally {
    progress.stop();
    interrupt.dispose();
  }
}

async function runLoad(paths: readonly string[], flags: LoadFlags): Promise<void> {
  try {
    if (flags.suggestMapping) await printSuggestedMapping(paths);
    else await withSession({ store: flags.store, need: 'any' }, (session) => loadInto(session, paths, flags));
  } catch (error) {
    throw error instanceof IngestError ? toFailure(error) : error;
  }
}

/** The command and its options. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load dataset folders, tables and records; the same again changes nothing')
    .argument('<path...>', 'folders with a dataset.yaml, or .csv, .json, .jsonl, .yaml files')
    .addOption(storeOption())
    .option('--mapping <file>', 'how the columns of other tables become entities and relations (YAML)')
    .option('--suggest-mapping', 'print a mapping to start from and load nothing')
    .option('--dry-run', 'say what would change and write nothing')
    .option('--json', 'print one JSON document')
    .action(runLoad);
}
