/** `weft doctor`: what the store is, what it holds, what is wrong with it and how to mend that. */
import { Command } from 'commander';
import { StoreError } from '@weft/store';
import { ExitCode } from '../exit';
import { type Session, withSession } from '../session';
import { storeOption } from '../store-option';

interface Finding {
  readonly problem: string;
  readonly remedy: string;
}

interface Examination {
  readonly store: { readonly kind: string; readonly engineVersion: string; readonly location: string };
  readonly dataVersion: string;
  readonly dataAsOf: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** Asks the schema to be in place; what it refuses is a finding, not the end of the examination. */
async function examineSchema({ store }: Session): Promise<readonly Finding[]> {
  try {
    await store.ensureSchema();
    return [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [{ problem: `The schema is not in place (${error.code}).`, remedy: error.message }];
  }
}

async function examineClaims({ archive }: Session): Promise<readonly Finding[]> {
  if (!(await archive.hasUnrecordedClaims())) return [];
  return [
    {
      problem: 'A load was broken off: some claims belong to no import run.',
      remedy: 'Run the same `weft load` again; it continues where it stopped.',
    },
  ];
}

async function examine(session: Session): Promise<Examination> {
  const schema = await examineSchema(session);
  const claims = schema.length === 0 ? await examineClaims(session) : [];
  const {
    entities,
    relations,
    documents,
    observations,
    claims: byStatus,
  } = await session.reader.readCounts();
  return {
    store: await session.store.describe(),
    dataVersion: await session.reader.readDataVersion(),
    dataAsOf: (await session.reader.readDataAsOf()) ?? null,
    counts: { entities, relations, documents, observations, ...byStatus },
    findings: [...schema, ...claims],
  };
}

function describeExamination({ store, dataVersion, dataAsOf, counts, findings }: Examination): string {
  const lines = [
    `Store     ${store.kind} ${store.engineVersion}, ${store.location}`,
    `Data      version ${dataVersion}${dataAsOf === null ? '' : `, as of ${dataAsOf}`}`,
    ...Object.entries(counts).map(([name, count]) => `          ${String(count).padStart(9)} ${name}`),
    ...findings.map(({ problem, remedy }) => `Problem   ${problem}\n          ${remedy}`),
    ...(findings.length === 0 ? ['Nothing is wrong.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

async function runDoctor(flags: { readonly store: string; readonly json?: true }): Promise<void> {
  const examination = await withSession({ store: flags.store, need: 'existing' }, examine);
  process.stdout.write(flags.json ? `${JSON.stringify(examination)}\n` : describeExamination(examination));
  if (examination.findings.length > 0) process.exitCode = ExitCode.failed;
}

/** The command and its options. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('say what the store holds, what is wrong and how to mend it')
    .addOption(storeOption())
    .option('--json', 'print one JSON document')
    .action(runDoctor);
}
