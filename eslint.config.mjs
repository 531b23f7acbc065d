import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const banned = (selector, message) => ({ selector, message });

const everywhere = [
  banned('ExportDefaultDeclaration', 'Name your exports.'),
  banned('ExportAllDeclaration', 'List what you export.'),
  banned('TSEnumDeclaration', 'Use a union of words.'),
  banned("MemberExpression[property.name='sendBeacon']", 'No beacons.'),
  banned("MemberExpression[property.name='cookie']", 'No cookies.'),
  banned("ImportSpecifier[imported.name='unsafeHTML']", 'Data from the API is text.'),
  banned(
    "ImportDeclaration[source.value='zod']",
    "Import from 'zod/mini': the classic one evaluates code.",
  ),
  banned(
    "ImportDeclaration[source.value='zod/mini'] > ImportSpecifier",
    "Write import * as z from 'zod/mini': the other form costs a consumer 80 kB.",
  ),
  banned("CallExpression[callee.object.name='z'][callee.property.name='config']", 'zod is global.'),
];

const onPages = [
  ...everywhere,
  banned(
    "MemberExpression[object.name=/^(customElements|registry)$/][property.name='define']",
    'Elements are registered by *.define.ts, through foundation/register.ts.',
  ),
  banned("NewExpression[callee.name='CustomEvent']", 'Declare the event in *.events.ts.'),
];

const inElements = [
  ...onPages,
  banned("NewExpression[callee.name='Date']", 'Elements are given a clock.'),
];

const noTraces = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
  name,
  message: 'We leave no trace on anybody’s page.',
}));
const noFetch = { name: 'fetch', message: 'Only the transports of the SDK fetch.' };

export default ts.config(
  {
    ignores: ['**/dist/**', 'shots/**', 'release/**', '.cache/**', 'coverage/**'],
  },
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'no-restricted-syntax': ['error', ...everywhere],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['packages/sdk/src/**'],
    ignores: ['packages/sdk/src/transports/**', 'packages/sdk/src/frame-page/**'],
    rules: { 'no-restricted-globals': ['error', noFetch, ...noTraces] },
  },
  {
    files: ['packages/widgets/src/**'],
    ...lit['flat/recommended'],
  },
  { files: ['packages/widgets/src/**'], ...wc['flat/recommended'] },
  {
    files: ['packages/widgets/src/**'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-globals': ['error', noFetch, ...noTraces],
      'no-restricted-syntax': ['error', ...onPages],
      'wc/guard-super-call': 'off',
      // Without bullets, Safari takes a list for a list only if it says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['packages/widgets/src/*/*.ts'],
    ignores: ['packages/widgets/src/foundation/**', '**/testing/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inElements] },
  },
  {
    files: ['**/*.define.ts', 'packages/widgets/src/foundation/register.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['**/*.test.ts', '**/test/**', '**/testing/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  // mocha's own promises: the runner waits for them.
  {
    files: ['packages/widgets/src/**/*.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    ...ts.configs.disableTypeChecked,
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
);
