/** `dataset.yaml`: what a dataset folder is called, under which licence, and which region it has a map of. */
import { fail, ok, showValue, type Result } from '@weft/model';
import { z } from 'zod';
import type { Rejection } from '../../load-report';
import { readSmallText } from '../text/read-utf8';
import { TextProblem } from '../text/text-problem';
import { readYaml, type YamlText } from '../yaml/read-yaml';

/** The file every dataset folder has. */
export const DATASET_FILE = 'dataset.yaml';
const MAX_BYTES = 256 * 1024;

const words = z.string({ error: 'a text' }).trim().min(1, 'a text that is not blank').max(2000);
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

const datasetSchema = z.strictObject({
  /** Stands before the slash in the names of sources; renaming a dataset makes it another one. */
  name: z
    .string({ error: 'a name' })
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u, 'a name of letters, digits, dots, dashes; no blanks'),
  title: words,
  license: words.optional(),
  credit: z.union([words, z.array(words)], { error: 'a text or a list of texts' }).optional(),
  region: z
    .strictObject({
      name: words.optional(),
      centre: z.strictObject({ lat: latitude, lon: longitude }),
      outline: words.regex(/^(?![/\\])(?!.*\.\.)[^\\:]+$/, 'a file inside the folder').optional(),
    })
    .optional(),
});

/** A dataset's description. */
export type DatasetFile = z.output<typeof datasetSchema>;

function toRejection(error: z.ZodError, yaml: YamlText, value: unknown): Rejection {
  const [issue] = error.issues;
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [...(issue?.path ?? []), ...(key === undefined ? [] : [key])];
  const column = path.map(String).join('.');
  const known = Object.keys(datasetSchema.shape).join(', ');
  const reason =
    key === undefined
      ? `expected ${issue?.message ?? 'another value'}`
      : `unknown key; the keys are ${known} (region: name, centre, outline)`;
  const whole = path.length === 0 ? ` (found “${showValue(value)}”)` : '';
  return { file: DATASET_FILE, line: yaml.lineOfPath(path), column, reason: reason + whole };
}

/** Reads a dataset's description, or says where it is wrong. */
export async function readDatasetFile(path: string): Promise<Result<DatasetFile, Rejection>> {
  try {
    const yaml = readYaml(await readSmallText(path, MAX_BYTES));
    const value = yaml.toValue(yaml.document.contents);
    const parsed = datasetSchema.safeParse(value);
    return parsed.success ? ok(parsed.data) : fail(toRejection(parsed.error, yaml, value));
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
    return fail({ file: DATASET_FILE, line: error.line, column: error.column, reason: error.reason });
  }
}
