// Runs steps in order, one line each, and closes with the one line of totals. A failing step doesn't stop the others,
// so that one run shows everything that is wrong; `--bail` stops at the first.
import { runStep } from './run-step.mjs';
import { forgetReport, readCounts } from './test-report.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

const stepLine = ({ name, report }, { code, seconds }, { passed, failed, skipped }) => {
  const verdict = code === 0 ? 'ok  ' : 'FAIL';
  const counts =
    report === undefined
      ? ''
      : `  ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${verdict} ${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s${counts}`;
};

const runOne = async (step, options) => {
  forgetReport(step);
  const result = await runStep(step, options);
  const counts = readCounts(step, result);
  if (result.code !== 0 && !options.isVerbose) say(result.output.trimEnd());
  say(stepLine(step, result, counts));
  return counts;
};

const chosenSteps = (steps, only) => {
  if (only.length === 0) return steps;
  const unknown = only.find((name) => !steps.some((step) => step.name === name));
  if (unknown === undefined) return steps.filter(({ name }) => only.includes(name));
  say(`no step is called ${unknown}; there are: ${steps.map(({ name }) => name).join(', ')}`);
  return process.exit(2);
};

/** Runs the steps named in `args` (all of them when none is named), prints the totals, and sets the exit code. */
export async function runSteps(steps, args) {
  const options = { isVerbose: args.includes('--verbose'), isBailing: args.includes('--bail') };
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const only = args.filter((arg) => !arg.startsWith('--'));
  for (const step of chosenSteps(steps, only)) {
    const counts = await runOne(step, options);
    for (const key of Object.keys(totals)) totals[key] += counts[key];
    if (options.isBailing && totals.failed > 0) break;
  }
  say(
    `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
  );
  process.exitCode = totals.failed > 0 ? 1 : 0;
}
