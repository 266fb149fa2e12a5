import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../architecture/source-files';
import { commandsOfDocuments } from './commands';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const vitest = 'node_modules/vitest/vitest.mjs';

/** Steps of `npm test`, by the script of package.json that is the same: they run whenever everything is checked. */
const STEPS = {
	build: 'src/server/build-app.mjs',
	check: 'tests/tools/check-types.mjs',
	lint: 'tests/tools/lint.mjs',
	unused: 'tests/tools/find-unused.mjs',
	messages: 'src/messages/compile.mjs',
} as const;

/** What `tests/e2e/start.test.ts` runs for real. */
const STARTED = ['npm start', 'npm run dev'];

/** Too long for every check, or they change files: of these only what they begin with is known to be sound. */
const LONG = {
	bench: 'tests/bench/run.mjs',
	shots: 'tests/shots/run.mjs',
	mutants: 'tests/mutants/run.mjs',
	format: 'tests/tools/format.mjs',
} as const;

const { scripts } = v.parse(
	v.object({ scripts: v.record(v.string(), v.string()) }),
	JSON.parse(readProjectFile('package.json')),
);
const commands = [...new Map(commandsOfDocuments().map((each) => [each.text, each])).values()];
const texts = commands.map(({ text }) => text);

function run(script: string, ...args: readonly string[]) {
	// A Vitest inside of a Vitest must not think that it is the outer one.
	const { VITEST: _inner, VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, ...env } = process.env;
	return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8', env });
}

function scriptOf(command: string): string | null {
	return /^npm run ([\w:]+)/.exec(command)?.[1] ?? null;
}

describe('commands of the documents', () => {
	test('each is one that something runs', () => {
		expect(texts).toContain('npm test');
		const unknown = commands.filter(({ text }) => {
			const script = scriptOf(text) ?? '';
			const isTest = /^npx (?:vitest run|playwright test) /.test(text);
			const isKnown = script in STEPS || script in LONG || script === 'test:faults';
			return text !== 'npm test' && !STARTED.includes(text) && !isTest && !isKnown;
		});
		expect(unknown).toEqual([]);
	});

	test('scripts that are named exist', () => {
		const named = texts.flatMap((text) => scriptOf(text) ?? []);
		expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
	});

	test('what a step of the whole check runs is what the script of that name runs', () => {
		const steps = readProjectFile('tests/tools/run-tests.mjs');
		for (const [name, file] of Object.entries(STEPS)) {
			expect(steps).toContain(`script: '${file}'`);
			expect(scripts[name]).toBe(`node ${file}`);
		}
		expect(scripts['test']).toBe('node tests/tools/run-tests.mjs');
	});

	test.each(STARTED)('%s is started by a test of the built site', (command) => {
		const started = readProjectFile('tests/e2e/start.test.ts');
		expect(started).toContain(`'${command}'`);
		expect(texts).toContain(command);
	});

	test.each(Object.entries(LONG))('npm run %s begins with a sound file', (name, file) => {
		expect(scripts[name]).toContain(`node ${file}`);
		expect(run('--check', file).status).toBe(0);
	});

	test.each(texts.filter((text) => text.startsWith('npx vitest run ')))(
		'%s names a project and a file of it, which the whole check runs too',
		(text) => {
			const { project = '', file = '' } =
				/^npx vitest run --config tests\/vitest\.config\.ts --project (?<project>\S+) (?<file>\S+)$/.exec(
					text,
				)?.groups ?? {};
			expect(readProjectFile('tests/vitest.config.ts')).toContain(`name: '${project}',`);
			expect(existsSync(`${root}${file}`)).toBe(true);
			expect(file.startsWith('tests/browser/')).toBe(project === 'browser');
			expect(file.startsWith('tests/unit/sync/')).toBe(project === 'unit-sync');
		},
	);

	test('the first of them is run as it stands', { timeout: 180_000 }, () => {
		const [first = ''] = texts.filter((text) => text.startsWith('npx vitest run '));
		const { stdout, status } = run(vitest, ...first.split(' ').slice(2));
		expect(status, stdout).toBe(0);
		expect(stdout).toMatch(/Tests .*passed/);
	});

	test.each(texts.filter((text) => text.startsWith('npx playwright test ')))(
		'%s names a file that the whole check runs too',
		(text) => {
			const { config = '', file = '' } =
				/^npx playwright test --config (?<config>\S+) (?<file>\S+)$/.exec(text)?.groups ?? {};
			expect(readProjectFile(config)).toContain("testDir: './e2e'");
			expect(existsSync(`${root}${file}`) && file.startsWith('tests/e2e/')).toBe(true);
		},
	);

	test('npm run test:faults repeats a test that the whole check runs', () => {
		const faults = readProjectFile('tests/faults.config.ts');
		const [, file = ''] = /testMatch: '([\w.-]+)'/.exec(faults) ?? [];
		expect(existsSync(`${root}tests/e2e/${file}`)).toBe(true);
	});
});
