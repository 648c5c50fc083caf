// Runs one step of a check: a program with its output kept back, shown only when it fails or when asked for.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../bootstrap/root.mjs';

/** Settings of whoever runs this; a test that took them over could write to their store. */
const NOT_FOR_TESTS = [
  'WEFT_STORE',
  'WEFT_NEO4J_DATABASE',
  'WEFT_DECISIONS',
  'WEFT_REVIEWER',
  'WEFT_PORT',
  'WEFT_SECRET',
];

const stepEnvironment = () => {
  const kept = Object.entries(process.env).filter(([name]) => !NOT_FOR_TESTS.includes(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', FORCE_COLOR: '0' };
};

/**
 * A step is `{ name, script, args }`: a JavaScript file from the root, run by this Node.
 * Resolves to its exit code, everything it wrote, and how long it took.
 */
export function runStep({ script, args = [] }, { isVerbose }) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: stepEnvironment(),
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (isVerbose) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('close', (code) => resolve({ code: code ?? 1, output, seconds: (Date.now() - began) / 1000 }));
  });
}
