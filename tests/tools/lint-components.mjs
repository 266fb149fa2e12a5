// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname } from 'node:path';
import { parse, VERSION } from 'svelte/compiler';
import { svelte2tsx } from 'svelte2tsx';

/** Below `.svelte-kit`, so that it goes when that goes; a folder as deep as the sources finds what they import. */
const folder = '.svelte-kit/lint';

/**
 * Writes every component as the TypeScript that svelte-check types, so that rules that know types see its script and its template.
 * @param {string} root the project's folder, ending in a slash
 * @returns {Map<string, { component: string; map: SourceMap }>} by the path of what was written; paths from the project's folder
 */
export function writeComponents(root) {
	rmSync(`${root}${folder}`, { recursive: true, force: true });
	const components = ['src', 'tests'].flatMap((start) =>
		readdirSync(`${root}${start}`, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.svelte'))
			.map((name) => `${start}/${name.replaceAll('\\', '/')}`),
	);
	/** @type {Map<string, { component: string; map: SourceMap }>} */
	const written = new Map();
	for (const component of components) {
		const path = `${folder}/${component}.ts`;
		const { code, map } = svelte2tsx(readFileSync(`${root}${component}`, 'utf8'), {
			filename: `${root}${component}`,
			isTsFile: true,
			mode: 'ts',
			parse,
			version: VERSION,
		});
		mkdirSync(dirname(`${root}${path}`), { recursive: true });
		writeFileSync(`${root}${path}`, code);
		written.set(path, {
			component,
			map: new SourceMap({ ...map, sourcesContent: [], sourceRoot: '' }),
		});
	}
	writeFileSync(`${root}${folder}/tsconfig.json`, JSON.stringify(settings));
	return written;
}

/**
 * What was found in written components, where their authors know it; what svelte2tsx made of its own is nobody's fault.
 * @param {string} root the project's folder, ending in a slash
 * @param {ReturnType<typeof writeComponents>} written
 * @param {import('./lint.mjs').Finding[]} findings
 * @returns {import('./lint.mjs').Finding[]}
 */
export function readComponentFindings(root, written, findings) {
	return findings.flatMap((finding) => {
		const source = written.get(finding.file);
		if (source === undefined) return [finding];
		const [line, column] = [finding.line - 1, finding.column - 1];
		const entry = source.map.findEntry(line, column);
		// The map knows each character that was taken over; any other is answered with the last one before it.
		const isWritten =
			'generatedLine' in entry && entry.generatedLine === line && entry.generatedColumn === column;
		if (!isWritten || isHelper(root, finding)) return [];
		const place = { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
		return [{ ...finding, ...place, file: source.component }];
	});
}

/**
 * Svelte's `$props()` gives `any`, which the type beside it makes safe; so does what svelte2tsx writes for a value of its own.
 * @param {string} root
 * @param {import('./lint.mjs').Finding} finding
 */
function isHelper(root, { file, line, column, rule }) {
	if (rule !== 'no-unsafe-assignment') return false;
	const lines = readFileSync(`${root}${file}`, 'utf8')
		.split('\n')
		.slice(line - 1);
	const [statement = ''] = lines
		.join('\n')
		.slice(column - 1)
		.split(';\n');
	return /=\s+(\$props\(\)|__sveltets_2_any\(\))/.test(statement);
}

/** The project's own, with the written components in the places of their sources. */
const settings = {
	extends: '../../tsconfig.json',
	compilerOptions: {
		rootDirs: ['../..', '../types', '.'],
		paths: {
			$lib: ['../../src/lib'],
			'$lib/*': ['../../src/lib/*', './src/lib/*'],
			'$app/types': ['../types/index.d.ts'],
		},
	},
	files: [
		'../../node_modules/svelte2tsx/svelte-shims-v4.d.ts',
		'../../node_modules/svelte/svelte-html.d.ts',
	],
	include: [
		'../ambient.d.ts',
		'../non-ambient.d.ts',
		'../types/**/$types.d.ts',
		'../../src/**/*.ts',
		'../../tests/**/*.ts',
		'./src/**/*.ts',
		'./tests/**/*.ts',
	],
	exclude: [],
};
