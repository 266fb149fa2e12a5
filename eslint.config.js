// @ts-check
import { fileURLToPath } from 'node:url';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript';
import ts from 'typescript-eslint';

/**
 * Rules as `.oxlintrc.json` names them.
 * @typedef {import('eslint').Linter.RulesRecord} Rules
 * @type {{ rules: Rules; overrides: { files: string[]; rules: Rules }[] }}
 */
const shared = readSettings('.oxlintrc.json');

export default defineConfig(
	globalIgnores([
		'build',
		'.svelte-kit',
		'src/lib/messages',
		'src/messages/project.inlang/cache',
		'test-results',
		'shots',
		'tests/canary/*.*',
		'tests/canary/lint/*',
		// oxlint reads these; modules with runes and those of pages have rules of Svelte besides.
		...['**/*.js', '**/*.mjs', '**/*.ts', '!**/*.svelte.ts', '!src/routes/**/*.ts'],
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	ts.configs.base,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		files: ['**/*.svelte', '**/*.ts'],
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { extraFileExtensions: ['.svelte'] },
		},
		rules: forEslint(shared.rules),
	},
	...shared.overrides.map(({ files, rules }) => ({ files, rules: forEslint(rules) })),
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			// Of svelte.config.js only what the rules ask for: its other settings change with every source, and the cache with them.
			parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } },
		},
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
		},
	},
	{
		files: ['**/*.svelte'],
		// `$props()` is taken apart by one `let` where any of it can be bound.
		rules: { 'prefer-const': 'off' },
	},
);

/**
 * The same rules under the names that ESLint has for them; those of its own that know TypeScript are of the plugin.
 * @param {Rules} rules
 * @returns {Rules}
 */
function forEslint(rules) {
	return Object.fromEntries(
		Object.entries(rules).map(([name, value]) => [nameForEslint(name), value]),
	);
}

/** @param {string} name */
function nameForEslint(name) {
	if (name.startsWith('typescript/')) return `@${name.replace('/', '-eslint/')}`;
	const isExtended = ['no-array-constructor', 'no-unused-expressions', 'no-unused-vars'];
	return isExtended.includes(name) ? `@typescript-eslint/${name}` : name;
}

/**
 * JSON with comments, which TypeScript reads.
 * @param {string} name
 */
function readSettings(name) {
	const path = fileURLToPath(new URL(name, import.meta.url));
	/** @type {{ config?: typeof shared; error?: import('typescript').Diagnostic }} */
	const { config, error } = typescript.readConfigFile(path, (file) =>
		typescript.sys.readFile(file),
	);
	if (config === undefined || error !== undefined) throw new Error(`${name} cannot be read`);
	return config;
}
