// Rooms that compute and nothing else: no DOM, and time and randomness come in as arguments.

const PURE = ['model', 'contract', 'ingest', 'search', 'paths', 'view', 'figure'];
const HEADLESS_GLOBALS = ['window', 'document', 'localStorage', 'sessionStorage', 'location', 'navigator'];
const AS_ARGUMENT = 'Time and randomness come in as arguments, so that the same input gives the same output.';

export const pureRoomBlocks = [
  {
    files: PURE.map((room) => `packages/${room}/src/**/*.{ts,tsx}`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...HEADLESS_GLOBALS.map((name) => ({ name, message: 'This room is headless: no DOM here.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: AS_ARGUMENT },
        { object: 'Date', property: 'now', message: AS_ARGUMENT },
      ],
    },
  },
];
