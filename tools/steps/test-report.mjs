// Turns the report of a vitest run into counts.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bootstrap/root.mjs';

const reportOf = (project) => join('.cache', 'test-results', `${project}.json`);

/** The step that runs one vitest project and leaves a report that {@link readCounts} understands. */
export function vitestStep(project) {
  const report = reportOf(project);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name: project, script: 'node_modules/vitest/vitest.mjs', args, report };
}

/** Removes the report of an earlier run, so that a run that dies early can't borrow its counts. */
export function forgetReport({ report }) {
  if (report !== undefined) rmSync(join(ROOT, report), { force: true });
}

const readReport = (report) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, report), 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
};

/** Counts of a finished step. A step that is no test run, or failed outside its tests, counts as one itself. */
export function readCounts({ report }, { code }) {
  if (report === undefined) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(report);
  const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}
