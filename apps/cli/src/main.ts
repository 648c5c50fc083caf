/** The `weft` command: runs the program and turns whatever goes wrong into one sentence and an exit code. */
import { CommanderError } from 'commander';
import { CommandFailure, describeFailure, ExitCode } from './exit';
import { buildProgram } from './program';

async function run(): Promise<number> {
  try {
    await buildProgram().parseAsync(process.argv);
    return typeof process.exitCode === 'number' ? process.exitCode : ExitCode.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    process.stderr.write(`weft: ${describeFailure(error)}\n`);
    return error instanceof CommandFailure ? error.exitCode : ExitCode.failed;
  }
}

// A reader that went away (`weft query … | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(ExitCode.done);
  throw error;
});

process.exitCode = await run();
