// What counts as alive: the entries from which every file, export and dependency must be reached.

/** Fonts and style sheets are imported in CSS. */
const importsOfCss = (text) => [...text.matchAll(/(?<=@)import[^;]+/g)].join('\n');

export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { css: importsOfCss },
  workspaces: {
    '.': {
      entry: [
        'tests/bench/*.ts',
        'tests/faults/*-program.ts',
        'tests/shots/shots.ts',
        'tools/*.mjs',
        'tools/*/check-*.ts',
        'tools/neo4j/run.ts',
      ],
      project: ['tools/**/*.{ts,mjs,cjs}', 'tests/**/*.ts'],
      // Tests speak to the engines' own packages; graphology's types are made of graphology-types.
      ignoreDependencies: ['@grafeo-db/js', 'neo4j-driver', 'graphology-types'],
      ignoreBinaries: ['mount', 'umount'],
      ignoreUnresolved: ['./weft'],
    },
    'apps/cli': { entry: ['src/main.ts'], project: ['src/**/*.ts'] },
    // The viewer's files are found by their path.
    'apps/api': { project: ['src/**/*.ts'], ignoreDependencies: ['swagger-ui-dist'] },
    // The canvas has a door of its own, and a bare page on which benchmarks measure it.
    'apps/explorer': {
      entry: ['src/main.ts', 'src/canvas/index.ts', 'src/canvas/lab/lab.ts'],
      project: ['src/**/*.{ts,tsx,css}'],
    },
    'packages/store-embedded': { entry: ['src/host/main.ts'], project: ['src/**/*.ts'] },
    'packages/*': { project: ['src/**/*.ts'] },
  },
};
