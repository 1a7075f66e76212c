// The rules of the linter, and which files they hold for.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/arrows.js';

const nodeGlobals = Object.fromEntries(
  ['console', 'process', 'URL', 'fetch', 'setTimeout'].map((n) => [n, 'readonly']),
);

export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', '.venv/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
  // Undefined names are TypeScript's business there, as in .ts files.
  { files: ['**/*.astro', '**/*.astro/*'], rules: { 'no-undef': 'off' } },
  // What a file takes from another stands in one import, types beside values.
  { rules: { 'no-duplicate-imports': 'error' } },
  arrows,
]);
