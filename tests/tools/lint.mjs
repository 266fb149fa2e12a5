// @ts-check
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readComponentFindings, writeComponents } from './lint-components.mjs';

/**
 * What a linter found: the file from the project's folder, its line from 1 on, and the rule without the name of its plugin.
 * @typedef {{ file: string; line: number; column: number; rule: string; message: string }} Finding
 * @typedef {{ files: number; findings: Finding[] }} Report
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const oxlint = 'node_modules/oxlint/bin/oxlint';
const canaries = 'tests/canary/lint/';

// What is generated is made first, unless somebody who runs several checks has made it for all of them.
if (!process.argv.includes('--prepared')) {
	await run('src/messages/compile.mjs');
	await run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
}
const reports = await Promise.all([
	lintScripts(),
	lintTemplates(),
	lintComponents(),
	runOxlint('-c', 'tests/lint/canary.json', `${canaries}wrong.ts`),
]);

const all = reports.flatMap(({ findings }) => findings);
const found = all.filter(({ file }) => !file.startsWith(canaries));
const silent = readExpected().filter(
	(expected) => !all.some((one) => placeOf(one) === placeOf(expected)),
);
for (const { file, line, column, rule, message } of found) {
	console.error(`${file}:${line}:${column} ${message} (${rule})`);
}
for (const { file, line, rule } of silent) {
	console.error(`${file}:${line} is wrong on purpose and was not reported by ${rule}`);
}
const counts = reports.map(({ files }) => files);
console.log(
	`${counts.join(' + ')} files, ${found.length} problems, ${silent.length} silent canaries`,
);
process.exitCode = found.length + silent.length === 0 && !counts.includes(0) ? 0 : 1;

/** TypeScript and JavaScript, with every rule. */
function lintScripts() {
	return runOxlint('.');
}

/** Components as they are written, with every rule that needs no types; an unchanged one is not read again. */
async function lintTemplates() {
	const cache = ['--cache', '--cache-strategy', 'content', '--cache-location'];
	const output = await run(
		'node_modules/eslint/bin/eslint.js',
		...[...cache, 'node_modules/.cache/eslint/', '--ignore-pattern', `!${canaries}*`],
		...['--format', 'json', '.'],
	);
	/** @type {{ filePath: string; messages: { line?: number; column?: number; ruleId: string | null; message: string }[] }[]} */
	const files = JSON.parse(output);
	const findings = files.flatMap(({ filePath, messages }) =>
		messages.map(({ line = 1, column = 1, ruleId, message }) => ({
			...{ file: filePath.slice(root.length).replaceAll('\\', '/'), line, column, message },
			rule: ruleId?.split('/').at(-1) ?? 'none',
		})),
	);
	return { files: files.length, findings };
}

/** Components as TypeScript sees them, with the rules that know types. */
async function lintComponents() {
	const written = writeComponents(root);
	const { files, findings } = await runOxlint(
		...['-c', 'tests/lint/components.json', '--no-ignore', ...written.keys()],
	);
	return { files, findings: readComponentFindings(root, written, findings) };
}

/**
 * @param {string[]} args
 * @returns {Promise<Report>}
 */
async function runOxlint(...args) {
	const output = await run(oxlint, '--disable-nested-config', '--format', 'json', ...args);
	/** @type {{ number_of_files: number; diagnostics: { filename: string; code?: string; message: string; labels: { span: { line: number; column: number } }[] }[] }} */
	const { number_of_files, diagnostics } = JSON.parse(output);
	const findings = diagnostics.map(({ filename, code = '', message, labels }) => ({
		...{ file: filename.replaceAll('\\', '/'), message },
		...{ line: labels[0]?.span.line ?? 1, column: labels[0]?.span.column ?? 1 },
		rule: /\(([^()/]+\/)?([^()/]+)\)$/.exec(code)?.[2] ?? code,
	}));
	return { files: number_of_files, findings };
}

/** @returns {{ file: string; line: number; rule: string }[]} what is wrong on purpose, see the README of the folder */
function readExpected() {
	return readdirSync(`${root}${canaries}`).flatMap((name) => {
		const lines = readFileSync(`${root}${canaries}${name}`, 'utf8').split('\n');
		return lines.flatMap((text, index) => {
			const rule = /reported: ([\w-]+)/.exec(text)?.[1];
			const line = text.trim().startsWith('<!--') ? index : index + 1;
			return rule === undefined ? [] : [{ file: `${canaries}${name}`, line, rule }];
		});
	});
}

/** @param {{ file: string; line: number; rule: string }} finding */
function placeOf({ file, line, rule }) {
	return `${file}:${line} ${rule}`;
}

/**
 * @param {string} script below the project's folder
 * @param {string[]} args
 * @returns {Promise<string>} what it prints, whatever its status: problems are read from it
 */
function run(script, ...args) {
	return new Promise((resolve, reject) => {
		execFile(
			process.execPath,
			[script, ...args],
			{ cwd: root, maxBuffer: 64 * 1024 * 1024 },
			(error, stdout, stderr) => {
				process.stderr.write(stderr);
				// A linter that found something ends with 1; one that could not work prints no report.
				if (error === null || error.code === 1) resolve(stdout);
				else reject(new Error(`${script} could not work`, { cause: error }));
			},
		);
	});
}
