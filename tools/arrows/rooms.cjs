// Who may import whom: rooms.json is the one list, dependency-cruiser and ESLint both read it through this file.
// CommonJS, because dependency-cruiser's configuration is.
const ROOMS = require('./rooms.json');

/** Rooms that also run in a browser, or must not care where they run: nothing of Node. */
const WITHOUT_NODE = [
  'packages/model',
  'packages/contract',
  'packages/search',
  'packages/paths',
  'packages/view',
  'apps/explorer',
];

/** The adapters of the two engines, named only where an engine is picked. */
const ENGINES = ['packages/store-neo4j', 'packages/store-embedded'];

/** Packages with one owner: a folder outside which they are not imported. */
const OWNED_PACKAGES = [
  { name: 'neo4j-driver', owner: 'packages/store-neo4j' },
  { name: '@grafeo-db/js', owner: 'packages/store-embedded' },
  { name: 'sigma', owner: 'apps/explorer/src/canvas' },
  { name: 'react', owner: 'apps/explorer' },
  { name: 'react-dom', owner: 'apps/explorer' },
];

/** `packages/model` as `@weft/model`. */
const packageName = (room) => `@weft/${room.split('/')[1]}`;

module.exports = { ROOMS, WITHOUT_NODE, ENGINES, OWNED_PACKAGES, packageName };
