/** The command line's grammar: commands, arguments and help. What a command does is in `commands/`. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { doctorCommand } from './commands/doctor';
import { loadCommand } from './commands/load';
import { queryCommand } from './commands/query';
import { runsCommand } from './commands/runs';
import { serveCommand } from './commands/serve';

const packageSchema = z.object({ version: z.string() });

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return packageSchema.parse(JSON.parse(text)).version;
}

const EPILOGUE = `
The store is embedded:DIR (no server needed), or neo4j://HOST, neo4j+s://HOST, bolt://HOST with
WEFT_NEO4J_USER, WEFT_NEO4J_PASSWORD and WEFT_NEO4J_DATABASE from the environment.
Exit codes: 0 done, 1 the work failed or rows were rejected, 2 wrong usage.`;

/** Builds the program; parsing it runs the command. Failures of usage throw CommanderError. */
export function buildProgram(): Command {
  const program = new Command('weft')
    .description('A knowledge graph of who works with whom, with the sentence behind every line.')
    .version(readVersion())
    .showHelpAfterError('Add --help for what is possible.')
    .addHelpText('after', EPILOGUE);
  for (const command of [serveCommand(), loadCommand(), queryCommand(), runsCommand(), doctorCommand()]) {
    program.addCommand(command.exitOverride());
  }
  return program.exitOverride();
}
