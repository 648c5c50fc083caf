// What the house style asks for and a machine can see: sizes, types, exports, and the arrows between rooms by name.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { pureRoomBlocks } from './tools/lint/pure-rooms.mjs';
import { roomImportBlocks } from './tools/lint/restricted-imports.mjs';

const TS = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**/*.ts', 'packages/store/src/conformance/**/*.ts'];
const CONFIG_FILES = ['*.config.{ts,js}', 'apps/*/*.config.ts'];

const counted = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

const NO_EMPTY_CATCH = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'A caught error is answered: returned, wrapped, counted or told.',
};
const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'No enums: a const array with `as const`, and its union.',
};
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Named exports only (config files excepted).',
};

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'data/', '.cache/', '.weft/', 'coverage/', 'shots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'max-lines': counted(350),
      'max-lines-per-function': counted(50),
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', NO_EMPTY_CATCH, NO_ENUM, NO_DEFAULT_EXPORT],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: TS,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': counted(80) } },
  { files: ['apps/explorer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  ...roomImportBlocks,
  ...pureRoomBlocks,
  { files: TESTS, rules: { 'max-lines': counted(600), 'max-lines-per-function': 'off' } },
  { files: ['**/data/**/*.ts', '**/*.data.ts'], rules: { 'max-lines': 'off' } },
  { files: CONFIG_FILES, rules: { 'no-restricted-syntax': ['error', NO_EMPTY_CATCH, NO_ENUM] } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable' } },
  },
);
