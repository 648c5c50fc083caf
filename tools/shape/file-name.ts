// File names: kebab-case, PascalCase for components, and no name that says nothing.
import { basename } from 'node:path/posix';
import type { ShapeRule } from './tree-file';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|mjs|cjs|js|css|cypher)$/;
const PASCAL = /^([A-Z][A-Za-z0-9]*|main)(\.test)?\.tsx$/;
const CHECKED = /\.(tsx?|mjs|cjs|js|css|cypher)$/;
const SAYS_NOTHING = /^(utils?|helpers?|manager|misc|common)\.|-(utils?|helpers?|manager)\./;

export const fileName: ShapeRule = ({ path }) => {
  const name = basename(path);
  if (!CHECKED.test(name)) return undefined;
  if (SAYS_NOTHING.test(name)) return 'name the file after what it does';
  if (name.endsWith('.tsx'))
    return PASCAL.test(name) ? undefined : 'a .tsx file has the PascalCase name of its component';
  return KEBAB.test(name) ? undefined : 'file names are kebab-case';
};
