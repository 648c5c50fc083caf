// The arrows between rooms as law: tools/arrows/rooms.json says who may import whom, nothing else may.
// ESLint says the same by name while one types; this reads what an import really resolves to.
const { ROOMS, WITHOUT_NODE, ENGINES, OWNED_PACKAGES } = require('./tools/arrows/rooms.cjs');

const TEST_FILE = '[.]test[.]tsx?$|/src/testing/';

const escaped = (text) => text.replace(/[.]/g, '[.]');
/** Where another room is entered. A `testing` folder holds what a room lends to tests. */
const INDEX = '^(packages|apps)/[^/]+/src/index[.]ts$';
const CONFORMANCE = '^packages/store/src/conformance/index[.]ts$';
const TESTING = '^(packages|apps)/[^/]+/src/testing/';
const COMPOSE_OR_MAIN = '^apps/[^/]+/src/(compose|main)[.]ts$';
const CANVAS = '^apps/explorer/src/canvas/(index|lab/lab)[.]ts$';

const anyOf = (paths) => `^(${paths.map(escaped).join('|')})/`;

const roomRules = Object.entries(ROOMS).map(([room, mayImport]) => ({
  name: `room-${room.replace('/', '-')}`,
  comment: `${room} may import ${mayImport.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: anyOf([room]) },
  to: { path: '^(packages|apps)/', pathNot: anyOf([room, ...mayImport]) },
}));

const ownerRules = OWNED_PACKAGES.map(({ name, owner }) => ({
  name: `only-${owner.replaceAll('/', '-')}-imports-${name.replace('/', '-')}`,
  comment: `${name} is imported in ${owner} alone`,
  severity: 'error',
  from: { path: '^(packages|apps)/', pathNot: anyOf([owner]) },
  to: { path: `node_modules/${escaped(name)}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...ownerRules,
    {
      name: 'engine-outside-compose',
      comment: 'an engine is named only in apps/*/src/compose.ts; everybody else asks for a capability',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: `^apps/[^/]+/src/compose[.]ts$|${anyOf(ENGINES)}` },
      to: { path: anyOf(ENGINES) },
    },
    {
      name: 'deep-import',
      comment: 'another room is entered by its index.ts (and the conformance suite by its own)',
      severity: 'error',
      from: { path: '^((?:packages|apps)/[^/]+)/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: ['^$1/', INDEX, CONFORMANCE],
      },
    },
    {
      name: 'deep-import-from-tests',
      comment: 'tests enter a room by its index.ts too',
      severity: 'error',
      from: { path: '^(tests|tools)/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: [INDEX, CONFORMANCE, TESTING, COMPOSE_OR_MAIN, CANVAS],
      },
    },
    {
      name: 'tests-and-tools-stay-outside',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { path: '^(tests|tools)/' },
    },
    {
      name: 'nothing-of-node',
      comment: 'these rooms run in a browser or do not care where they run',
      severity: 'error',
      from: { path: anyOf(WITHOUT_NODE), pathNot: TEST_FILE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'testing-in-shipped-code',
      comment: 'a testing folder is for tests',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: TEST_FILE },
      to: { path: TESTING },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'undeclared-package',
      comment: 'a package that a room imports stands in its package.json',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'tool-in-shipped-code',
      comment: 'a development dependency is for tests and tools',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TEST_FILE },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
