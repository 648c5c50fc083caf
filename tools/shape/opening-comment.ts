// Every file of code but a test opens with a comment (its imports may stand before it): what it is, what it leaves to others.
import type { ShapeRule } from './tree-file';

const CODE = /(?<!\.test)\.(tsx?|mjs|cjs|cypher)$/;
const SHEBANG = /^#!.*\n/;
const IMPORT = /^\s*(import\s[^;]*;|const [^=]+ = require\([^)]*\);)/;

const withoutImports = (code: string): string => {
  const rest = code.replace(IMPORT, '');
  return rest === code ? code : withoutImports(rest);
};

export const openingComment: ShapeRule = ({ path, content }) => {
  if (!CODE.test(path)) return undefined;
  const start = withoutImports(content.replace(SHEBANG, '')).trimStart();
  return /^(\/\/|\/\*)/.test(start) ? undefined : 'open the file with one to three sentences of what it is';
};
