/** The engine's errors, told apart by status and words, as the store's codes and one sentence each. */
import type { QueryPosition, StoreErrorCode } from '@weft/store';
import type { PlainError } from '../protocol';
import { Refusal } from './refusal';

const POSITION = /-->\s*query:(\d+):(\d+)/;
const PREFIX = /^(?:Query|Database|Transaction) error:\s*/;
const CODE = /^GRAFEO-[A-Z]\d+:\s*/;
const KIND = /^(?:syntax error|semantic error|Internal error|Invalid value|Serialization error):\s*/;

/** Refusals that mean "not in this engine" rather than "not Cypher". */
const UNSUPPORTED =
  /nesting depth|nests deeper|unknown function|unknown procedure|not (?:yet )?(?:supported|implemented)|unsupported/i;

/** Any thrown value as a plain error. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof Refusal) return error.error;
  const message = error instanceof Error ? error.message : String(error);
  const status = statusOf(error);
  return { code: codeOf(status, message), message: sentenceOf(message), position: positionOf(message) };
}

/** Only for failures of `open`, where the same words mean other things. */
export function toOpenError(error: unknown, path: string): PlainError {
  const message = error instanceof Error ? error.message : String(error);
  if (/cannot be locked/.test(message))
    return { code: 'locked', message: `another process holds ${path}; stop it, or wait until it has ended` };
  if (/damaged|checksum|invalid file header|GRAFEO-S\d|GRAFEO-X002/.test(message))
    return {
      code: 'damaged',
      message:
        `the store file ${path} is damaged (${sentenceOf(message)}); move its folder aside and load the sources ` +
        'again, everything in it can be rebuilt from them',
    };
  if (isDiskFull(message)) return { code: 'disk-full', message: DISK_FULL };
  if (/Cannot find (?:native binding|module)|failed to load|ERR_DLOPEN_FAILED|GLIBC|\.node/i.test(message))
    return {
      code: 'unsupported-here',
      message:
        `the embedded engine has no build that runs on this machine (${process.platform} ${process.arch}); ` +
        'use a Neo4j server instead: set WEFT_STORE to its neo4j:// address',
    };
  return {
    code: 'internal',
    message: `the store at ${path} cannot be opened: ${sentenceOf(message)}; check that the folder exists and may be written`,
  };
}

const DISK_FULL =
  'the disk is full, so the write was taken back; free some space and send it again, reads go on meanwhile';

function statusOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('gqlStatus' in error)) return undefined;
  return typeof error.gqlStatus === 'string' ? error.gqlStatus : undefined;
}

function codeOf(status: string | undefined, message: string): StoreErrorCode {
  if (isDiskFull(message)) return 'disk-full';
  if (/timed? ?out|timeout/i.test(message)) return 'timeout';
  if (/nesting depth|nests deeper|memory limit|exceeds? .*(?:MiB|memory)|out of memory/i.test(message))
    return 'too-large';
  if (status === '40000') return 'conflict';
  if (status === 'G2000' || /constraint violation/i.test(message)) return 'constraint';
  if (/multiple statements/.test(message)) return 'syntax';
  if (status?.startsWith('42') === true || status?.startsWith('22') === true)
    return UNSUPPORTED.test(message) ? 'unsupported-here' : 'syntax';
  return 'internal';
}

function isDiskFull(message: string): boolean {
  return /no space left|disk (?:is )?full|os error 28\b|ENOSPC/i.test(message);
}

/** The engine's first line without its own codes. */
function sentenceOf(message: string): string {
  if (isDiskFull(message)) return DISK_FULL;
  const [first = ''] = message.split('\n');
  return first.replace(PREFIX, '').replace(CODE, '').replace(KIND, '').replace('[Cypher] ', '').trim();
}

function positionOf(message: string): QueryPosition | undefined {
  const found = POSITION.exec(message);
  return found === null ? undefined : { line: Number(found[1]), column: Number(found[2]) };
}
