// @ts-check
import { spawnSync } from 'node:child_process';

/** Documents are written by hand, fixtures are evidence: neither is reformatted. */
const patterns = [
	'*.{js,ts,json}',
	'src/**/*.{ts,js,mjs,svelte,css,html,json}',
	'static/**/*.{json,webmanifest}',
	'tests/**/*.{ts,js,mjs,svelte,css,html,json}',
	'!tests/fixtures/**',
	'!src/lib/messages/**',
	'!src/messages/project.inlang/**',
];

const mode = process.argv[2] === '--write' ? '--write' : '--check';
const run = spawnSync(
	'npx',
	['--no-install', 'prettier', mode, '--log-level', 'warn', ...patterns],
	{
		stdio: 'inherit',
	},
);
process.exitCode = run.status ?? 1;
