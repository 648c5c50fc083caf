// Cypher files: one statement each; reads are ordered and bounded; schema files are numbered and may run twice.
import { basename } from 'node:path/posix';
import type { ShapeRule, TreeFile } from './tree-file';

const COMMENT = /\/\/.*$/gm;
const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
const LOWER_KEYWORD =
  /^\s*(match|optional match|merge|create|return|with|unwind|where|set|delete|order by|limit)\s/m;

interface Demand {
  readonly holds: (statement: string, file: TreeFile) => boolean;
  readonly mend: string;
}

const EVERYWHERE: readonly Demand[] = [
  { holds: (statement) => !/;\s*\S/.test(statement), mend: 'one statement per file' },
  { holds: (statement) => !LOWER_KEYWORD.test(statement), mend: 'write keywords in upper case' },
];
/** A statement that returns nothing, such as one that waits for the indexes, has nothing to put in order. */
const returnsNothing = (statement: string): boolean => !/\bRETURN\b/.test(statement);

const READS: readonly Demand[] = [
  {
    holds: (statement) => returnsNothing(statement) || /\bORDER BY\b/.test(statement),
    mend: 'a read has ORDER BY',
  },
  {
    holds: (statement) => returnsNothing(statement) || /\bLIMIT \$limit\b/.test(statement),
    mend: 'a read ends in LIMIT $limit',
  },
];
const SCHEMA: readonly Demand[] = [
  {
    holds: (statement) => /\bIF NOT EXISTS\b/.test(statement),
    mend: 'a schema statement may run twice: IF NOT EXISTS',
  },
  {
    holds: (_statement, { path }) => /^\d{3}-/.test(basename(path)),
    mend: 'schema files are numbered: 001-…',
  },
];

const demandsOn = (path: string): readonly Demand[] => {
  if (/^cypher\/(overrides\/embedded\/)?(read|library)\//.test(path)) return [...EVERYWHERE, ...READS];
  return path.startsWith('cypher/schema/') ? [...EVERYWHERE, ...SCHEMA] : EVERYWHERE;
};

export const cypherFile: ShapeRule = (file) => {
  if (!file.path.endsWith('.cypher')) return undefined;
  const statement = file.content.replace(STRING, "''").replace(COMMENT, '');
  return demandsOn(file.path).find(({ holds }) => !holds(statement, file))?.mend;
};
