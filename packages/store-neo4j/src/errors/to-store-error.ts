/** The driver's and the server's errors as `StoreError`, each with one sentence that says what to do. */
import { Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '@weft/store';
import { readMessage } from './query-position';

interface Translation {
  readonly code: StoreErrorCode;
  /** Without words, the server's own are passed on. */
  readonly words?: string;
}

type Rule = readonly [pattern: RegExp, translation: Translation];

const UNREACHABLE: Translation = {
  code: 'unreachable',
  words: 'No Neo4j answers at this address: check that it runs, and WEFT_STORE.',
};
const TIMEOUT: Translation = {
  code: 'timeout',
  words:
    'Stopped, as it took longer than allowed; nothing was changed. Add a LIMIT or a type to the pattern.',
};

/** By the server's status code; the first that fits holds. */
const BY_CODE: readonly Rule[] = [
  [/^ServiceUnavailable$/, UNREACHABLE],
  [/^SessionExpired$/, UNREACHABLE],
  [
    /\.Security\.(?:Unauthorized|TokenExpired|CredentialsExpired)$/,
    {
      code: 'unauthorised',
      words: 'Neo4j refused the login: check WEFT_NEO4J_USER and WEFT_NEO4J_PASSWORD.',
    },
  ],
  [
    /\.Security\.AuthenticationRateLimit$/,
    { code: 'unauthorised', words: 'Neo4j refuses logins after too many wrong ones: wait some seconds.' },
  ],
  [/\.Security\./, { code: 'access-refused' }],
  [
    /\.Database\.DatabaseNotFound$/,
    { code: 'unreachable', words: 'Neo4j has no such database: check WEFT_NEO4J_DATABASE.' },
  ],
  [
    /\.Statement\.AccessMode$/,
    { code: 'write-refused', words: 'This query would write; only reading is allowed here.' },
  ],
  [/TransactionTimedOut/, TIMEOUT],
  [/\.Transaction\.Terminated$/, TIMEOUT],
  [
    /OutOfMemory/,
    { code: 'too-large', words: 'The query needs more memory than Neo4j allows; narrow it or add a LIMIT.' },
  ],
  [/\.Schema\.ConstraintValidationFailed$/, { code: 'constraint' }],
  [/ForbiddenOnReadOnlyDatabase|WriteOnReadOnly/, { code: 'write-refused' }],
  [/^Neo\.TransientError\./, { code: 'conflict' }],
  [/^Neo\.ClientError\.(?:Statement|Procedure|Request)\./, { code: 'syntax' }],
];

const DISK_FULL: Translation = {
  code: 'disk-full',
  words: 'The disk of the Neo4j server is full: make room and send it again.',
};

function translate(code: string, message: string): Translation {
  if (/no space left|not enough space|disk (?:is )?full/i.test(message)) return DISK_FULL;
  if (/memory/i.test(message) && /limit|pool/i.test(message)) {
    const found = BY_CODE.find(([pattern]) => pattern.source === 'OutOfMemory');
    if (found) return found[1];
  }
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? { code: 'internal' };
}

/** Takes anything thrown; a StoreError stays as it is. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Neo4jError)) {
    const words = error instanceof Error ? error.message : String(error);
    return new StoreError('internal', words, { cause: error });
  }
  const { code, words } = translate(error.code, error.message);
  const { sentence, position } = readMessage(error.message);
  return new StoreError(code, words ?? sentence, { cause: error, position });
}
