/** One shape for everything a schema refuses: where, what was found, what was expected. */
import type { z } from 'zod';

/** A refused value. `path` is dotted ("region.centre.0"), empty for the whole. */
export interface ValidationIssue {
  readonly path: string;
  readonly value: string;
  readonly expected: string;
  /** The value is wrong or missing, or nothing has this name. */
  readonly fault: 'wrong' | 'missing' | 'unknown';
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

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** How many of what: `200 characters`, `20 items`, or the number alone. */
function amountOf(bound: number | bigint, origin: string): string {
  if (origin === 'string') return `${bound} characters`;
  return origin === 'array' ? `${bound} items` : String(bound);
}

/** Our words for what the schema library words itself; checks of our own bring theirs. */
function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'too_big':
      return `at most ${amountOf(issue.maximum, issue.origin)}`;
    case 'too_small':
      return `at least ${amountOf(issue.minimum, issue.origin)}`;
    case 'invalid_union':
      return 'one of the forms that are known here';
    default:
      return issue.message;
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function toIssues(issue: z.core.$ZodIssue, input: unknown): readonly ValidationIssue[] {
  const shown = (path: readonly PropertyKey[]) => showValue(valueAt(input, path));
  if (issue.code === 'unrecognized_keys') {
    const paths = issue.keys.map((key) => [...issue.path, key]);
    return paths.map((path) => ({
      path: pathOf(path),
      value: shown(path),
      expected: 'nothing of this name',
      fault: 'unknown',
    }));
  }
  const fault = valueAt(input, issue.path) === undefined ? 'missing' : 'wrong';
  const value = fault === 'missing' ? '' : shown(issue.path);
  return [{ path: pathOf(issue.path), value, expected: wordsOf(issue), fault }];
}

const MAX_ISSUES = 20;

/** Turns a schema's error into issues that name path, value and what was expected; the first twenty say enough. */
export function toValidationIssues(error: z.ZodError, input: unknown): readonly ValidationIssue[] {
  const issues = error.issues.slice(0, MAX_ISSUES).flatMap((issue) => toIssues(issue, input));
  return issues.slice(0, MAX_ISSUES);
}
