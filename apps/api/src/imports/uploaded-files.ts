/** Files of an upload, in a folder of their own for as long as they are needed. Names can't lead out of it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { badParameter, HttpProblem } from '../http-problem';

/** What is to be loaded, and the folder that goes away with `remove`. */
export interface UploadedFiles {
  readonly folder: string;
  /** The folder itself when it holds a dataset, else its files. */
  readonly paths: readonly string[];
  readonly mapping?: string;
  remove(): Promise<void>;
}

/** Fields of a form, each with all its values. */
export type UploadForm = Readonly<Record<string, readonly (string | File)[]>>;

const DATASET_FILE = 'dataset.yaml';
const MAX_FILES = 500;
/** One part of a name: it begins with a letter or digit, so neither `..` nor a hidden file is one. */
const NAME_PART = /^[\p{L}\p{N}_][\p{L}\p{N}_ .()-]{0,120}$/u;

/** The parts of a file's name; folders may be named, as a dataset's texts lie in one. */
export function toNameParts(name: string): readonly string[] {
  const parts = name.split(/[/\\]/);
  if (parts.length > 4 || !parts.every((part) => NAME_PART.test(part)))
    throw badParameter('file', name, 'a file name of letters, digits, blanks, dots and dashes');
  return parts;
}

async function writeUpload(folder: string, file: File): Promise<string> {
  const path = join(folder, ...toNameParts(file.name));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(await file.arrayBuffer()));
  return path;
}

async function writeMapping(folder: string, value: string | File | undefined): Promise<string | undefined> {
  if (value === undefined) return undefined;
  const path = join(folder, 'mapping.yaml');
  await writeFile(path, typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer()));
  return path;
}

function filesOf(form: UploadForm): readonly File[] {
  const files = (form['file'] ?? []).filter((value) => typeof value !== 'string');
  if (files.length === 0) throw new HttpProblem('bad-body', 'Send one or more files as parts named file.');
  if (files.length > MAX_FILES) throw new HttpProblem('bad-body', `Send at most ${MAX_FILES} files at once.`);
  return files;
}

async function writeAll(root: string, form: UploadForm) {
  const folder = join(root, 'files');
  const files = filesOf(form);
  const written: string[] = [];
  for (const file of files) written.push(await writeUpload(folder, file));
  const mapping = await writeMapping(root, form['mapping']?.[0]);
  const isDataset = files.some((file) => file.name === DATASET_FILE);
  const paths = isDataset ? [folder] : written;
  return { folder, paths, ...(mapping === undefined ? {} : { mapping }) };
}

/** Writes the parts named `file`, and the part named `mapping`, to a new folder. */
export async function keepUploadedFiles(form: UploadForm): Promise<UploadedFiles> {
  const root = await mkdtemp(join(tmpdir(), 'weft-upload-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    return { ...(await writeAll(root, form)), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
