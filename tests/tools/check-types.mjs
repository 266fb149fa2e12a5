// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const canaries = readdirSync(new URL('../canary', import.meta.url), { withFileTypes: true })
	.filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
	.map(({ name }) => `tests/canary/${name}`);

// What is generated is made first, unless somebody who runs several checks has made it for all of them.
if (!process.argv.includes('--prepared')) {
	run('src/messages/compile.mjs');
	run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
}
const report = run(
	'node_modules/svelte-check/bin/svelte-check',
	...['--output', 'machine', '--threshold', 'warning'],
	// What did not change since the last run is not written out for TypeScript, nor typed, again.
	...['--tsconfig', 'tsconfig.json', '--incremental'],
);
const problems = [...report.matchAll(/^\d+ (?:ERROR|WARNING) "(.+?)" (\d+:\d+) "(.*)"$/gm)].map(
	([, file = '', place = '', message = '']) => ({ file, place, message }),
);
const found = problems.filter(({ file }) => !canaries.includes(file));
const silent = canaries.filter((canary) => !problems.some(({ file }) => file === canary));

for (const { file, place, message } of found) {
	console.error(`${file}:${place} ${message.replaceAll('\\n', '\n\t')}`);
}
for (const canary of silent) console.error(`${canary} is wrong on purpose and was not reported`);
const [, files = '0'] = /COMPLETED (\d+) FILES/.exec(report) ?? [];
if (files === '0') console.error(`svelte-check looked at nothing:\n${report}`);
console.log(`${files} files, ${found.length} problems, ${silent.length} silent canaries`);
process.exitCode = found.length + silent.length === 0 && files !== '0' ? 0 : 1;

/**
 * @param {string} script below the project's folder
 * @param {string[]} args
 * @returns {string} what it prints, whatever its status: problems are read from it
 */
function run(script, ...args) {
	const { stdout, error } = spawnSync(process.execPath, [script, ...args], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		maxBuffer: 64 * 1024 * 1024,
	});
	if (error) throw error;
	return stdout;
}
