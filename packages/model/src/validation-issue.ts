/** One shape for everything a schema refuses: where, what was found, what was expected. */
import type { z } from 'zod';

/** A refused value. `path` is dotted ("region.centre.0"), empty for the whole. */
export interface ValidationIssue {
  readonly path: string;
  readonly value: string;
  readonly expected: string;
}

const MAX_SHOWN = 120;

/** A value as an error may show it: one line, at most 120 characters, control characters escaped. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const oneLine = JSON.stringify(text).slice(1, -1);
  return oneLine.length > MAX_SHOWN ? `${oneLine.slice(0, MAX_SHOWN)}…` : oneLine;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Turns a schema's error into issues that name path, value and what was expected. */
export function toValidationIssues(error: z.ZodError, input: unknown): readonly ValidationIssue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    value: showValue(valueAt(input, issue.path)),
    expected: issue.message,
  }));
}
