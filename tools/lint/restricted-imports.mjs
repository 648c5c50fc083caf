// The arrows between rooms by name, for ESLint: seen in the editor while one types, before anything is resolved.
// dependency-cruiser holds the same list (tools/arrows/rooms.json) by what an import resolves to.
import { ENGINES, OWNED_PACKAGES, packageName, ROOMS, WITHOUT_NODE } from '../arrows/rooms.cjs';

const isInside = (folder, owner) => folder === owner || folder.startsWith(`${owner}/`);

const forbiddenRooms = (room, mayNameEngines) =>
  Object.keys(ROOMS)
    .filter((other) => other !== room)
    .filter((other) => !ROOMS[room].includes(other) || (ENGINES.includes(other) && !mayNameEngines))
    .map((other) => ({
      regex: `^${packageName(other)}(/|$)`,
      message: ENGINES.includes(other)
        ? 'An engine is named only in apps/*/src/compose.ts; ask for a capability instead.'
        : `${room} may not import ${other} (tools/arrows/rooms.json).`,
    }));

const forbiddenPackages = (folder) =>
  OWNED_PACKAGES.filter(({ owner }) => !isInside(folder, owner)).map(({ name, owner }) => ({
    regex: `^${name}(/|$)`,
    message: `${name} is imported in ${owner} alone.`,
  }));

const DEEP_IMPORT = {
  regex: '^@weft/(?!store/conformance$)[^/]+/',
  message: 'Enter another room by its index.ts.',
};

const NODE_BUILTIN = { regex: '^node:', message: 'This room runs in a browser too: nothing of Node.' };

const rule = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const folderBlock = (
  room,
  folder,
  { mayNameEngines = false, mayUseNode = !WITHOUT_NODE.includes(room) } = {},
) => [
  ...forbiddenRooms(room, mayNameEngines),
  ...forbiddenPackages(folder),
  DEEP_IMPORT,
  ...(mayUseNode ? [] : [NODE_BUILTIN]),
];

/** One configuration block per room, then the folders and files inside a room that may do more. */
export const roomImportBlocks = [
  ...Object.keys(ROOMS).flatMap((room) => [
    { files: [`${room}/**/*.{ts,tsx}`], rules: rule(folderBlock(room, room)) },
    { files: [`${room}/**/*.test.{ts,tsx}`], rules: rule(folderBlock(room, room, { mayUseNode: true })) },
  ]),
  {
    files: ['apps/explorer/src/canvas/**/*.{ts,tsx}'],
    rules: rule(folderBlock('apps/explorer', 'apps/explorer/src/canvas')),
  },
  ...['apps/api', 'apps/cli'].map((room) => ({
    files: [`${room}/src/compose.ts`],
    rules: rule(folderBlock(room, room, { mayNameEngines: true })),
  })),
  { files: ['tests/**/*.ts', 'tools/**/*.{ts,mjs}'], rules: rule([DEEP_IMPORT]) },
];
