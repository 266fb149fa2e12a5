// @ts-check
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** @type {import('eslint').Linter.RulesRecord} */
const strictTypes = {
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/no-deprecated': 'error',
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-non-null-assertion': 'error',
	'@typescript-eslint/switch-exhaustiveness-check': [
		'error',
		{ considerDefaultExhaustiveForUnions: true },
	],
	'@typescript-eslint/no-confusing-void-expression': 'off',
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
	// A file of tests says `test(...)` at its top without waiting; so do pages with event handlers.
	'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
	'@typescript-eslint/no-unused-vars': [
		'error',
		{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
	],
};

const noEnum = {
	selector: 'TSEnumDeclaration',
	message: 'Use a union of literals.',
};

export default defineConfig(
	globalIgnores([
		'build',
		'.svelte-kit',
		'src/lib/messages',
		'src/messages/project.inlang/cache',
		'test-results',
		'shots',
		'tests/canary',
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			...strictTypes,
			// TypeScript knows names better.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-restricted-globals': [
				'error',
				{ name: 'localStorage', message: 'Records live in IndexedDB, see $lib/storage.' },
				{ name: 'sessionStorage', message: 'Records live in IndexedDB, see $lib/storage.' },
			],
			'no-restricted-properties': [
				'error',
				{ property: 'innerHTML', message: 'Svelte interpolation only.' },
				{ property: 'outerHTML', message: 'Svelte interpolation only.' },
				{ property: 'insertAdjacentHTML', message: 'Svelte interpolation only.' },
			],
			'no-restricted-syntax': ['error', noEnum],
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// Addresses are made, and resolved, by `src/routes/address.ts`; the rule cannot look through a function.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/block-lang': ['error', { script: ['ts'], style: null }],
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/no-inline-styles': 'off',
			// Maps are never changed in place here: a new one takes the old one's place in raw state.
			'svelte/prefer-svelte-reactivity': 'off',
			// The parser of eslint sees imported components as error types; svelte-check types them.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['src/lib/**/*.ts', 'src/server/**/*.mjs'],
		rules: {
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
		},
	},
	{
		files: ['src/lib/**', 'src/routes/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['localStorage', 'sessionStorage', 'process', 'Buffer', 'global', '__dirname'].map(
					(name) => ({ name, message: 'Not for code that runs in a browser.' }),
				),
			],
		},
	},
	{
		files: [
			'src/server/start.mjs',
			'tests/tools/**',
			'tests/bench/**',
			'tests/shots/**',
			'tests/mutants/**',
		],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		rules: {
			// What Node's own JSON.parse gives is checked by hand there; types come from JSDoc.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
		},
	},
);
