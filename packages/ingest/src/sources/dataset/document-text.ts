/** Reads the text behind a document's `path`, which must lie inside its dataset folder: no way out by dots or links. */
import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { fail, ok, type Result } from '@weft/model';
import { readSmallText } from '../text/read-utf8';
import { TextProblem } from '../text/text-problem';

const MAX_BYTES = 20 * 1024 * 1024;
const READABLE = new Set(['.md', '.markdown', '.txt']);
const FRONT_MATTER = /^---\n[\s\S]*?\n---[ \t]*(?:\n+|$)/;

/** A document's text, where its file is one that is read as text. */
export interface DocumentText {
  /**
   * The body after the front matter and the blank lines below it, byte order mark removed, LF only.
   * Positions of quotes are UTF-16 code units in this text.
   */
  readonly text?: string;
}

function leavesFolder(from: string, to: string): boolean {
  const way = relative(from, to);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Why a path can't be opened at all; what links do shows only when it is resolved. */
function findPathFault(path: string): string | undefined {
  const outside = 'the path leads out of the dataset folder';
  if (isAbsolute(path) || /^[A-Za-z]:/.test(path) || path.startsWith('\\')) return outside;
  return path.split(/[/\\]/).includes('..') ? outside : undefined;
}

async function resolveInside(folder: string, path: string): Promise<Result<string, string>> {
  const fault = findPathFault(path);
  if (fault !== undefined) return fail(fault);
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (leavesFolder(root, file)) return fail('the path leads out of the dataset folder by a link');
    return (await stat(file)).isFile() ? ok(file) : fail('the path is not a file');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return fail(
      error.code === 'ENOENT' ? 'there is no such file' : `the file can't be opened (${String(error.code)})`,
    );
  }
}

/** Removes the front matter, and the blank lines between it and the body. */
function stripFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, '');
}

/** Reads the text behind a path, or says why not. Files that are no plain text give a document without a text. */
export async function readDocumentText(folder: string, path: string): Promise<Result<DocumentText, string>> {
  const file = await resolveInside(folder, path);
  if (!file.ok) return file;
  if (!READABLE.has(extname(file.value).toLowerCase())) return ok({});
  try {
    return ok({ text: stripFrontMatter(await readSmallText(file.value, MAX_BYTES)) });
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
    return fail(`line ${error.line} of the file: ${error.reason}`);
  }
}
