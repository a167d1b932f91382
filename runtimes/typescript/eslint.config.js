import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];
const globals = [
  'AbortController', 'AbortSignal', 'Buffer', 'Headers', 'ReadableStream', 'Response', 'TextDecoder', 'TextEncoder', 'URL', 'console',
  'fetch', 'process', 'setTimeout', 'structuredClone',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': unused },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: { 'no-unused-vars': 'off', '@typescript-eslint/no-unused-vars': unused, '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
