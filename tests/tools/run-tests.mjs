// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from '../../src/server/ensure-dependencies.mjs';

const project = new URL('../../', import.meta.url);
const results = new URL('test-results/', project);
const vitest = 'node_modules/vitest/vitest.mjs';

/**
 * @typedef {{ passed: number; failed: number }} Count
 * @typedef {{ name: string; script: string; args: string[]; report?: 'vitest' | 'playwright' }} Step
 */

/**
 * In this order; the first that fails is the last that runs. What stands in one line uses a single core each and runs at the same time.
 * @type {Step[][]}
 */
const stages = [
	[{ name: 'messages', script: 'src/messages/compile.mjs', args: [] }],
	[{ name: 'sync', script: 'node_modules/@sveltejs/kit/svelte-kit.js', args: ['sync'] }],
	[{ name: 'format', script: 'tests/tools/format.mjs', args: ['--check'] }],
	[
		{ name: 'lint', script: 'tests/tools/lint.mjs', args: ['--prepared'] },
		{ name: 'types', script: 'tests/tools/check-types.mjs', args: ['--prepared'] },
		{ name: 'unused', script: 'tests/tools/find-unused.mjs', args: [] },
	],
	[{ name: 'unit', script: vitest, args: vitestArgs('unit*', 'unit'), report: 'vitest' }],
	[{ name: 'browser', script: vitest, args: vitestArgs('browser', 'browser'), report: 'vitest' }],
	[{ name: 'build', script: 'src/server/build-app.mjs', args: [] }],
	[
		{
			name: 'e2e',
			script: 'node_modules/@playwright/test/cli.js',
			args: ['test', '--config', 'tests/playwright.config.ts'],
			report: 'playwright',
		},
	],
];

const total = { passed: 0, failed: 0 };
/** @type {{ name: string; seconds: number }[]} in the order in which they ended */
const times = [];
const failedStep = await runAll();
if (failedStep !== null) {
	console.error(`\nThe step "${failedStep}" failed; what comes after it did not run.`);
	// A step that is no test, or that broke outside its tests, counts as one failure.
	if (total.failed === 0) total.failed = 1;
}
printTimes();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedStep === null ? 0 : 1;

/** How long each step took, and all of them together, which is less where some ran at the same time. */
function printTimes() {
	const all = { name: 'together', seconds: performance.now() / 1000 };
	console.log('\nstep       seconds');
	for (const { name, seconds } of [...times, all]) {
		console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)}`);
	}
}

/** @returns {Promise<string | null>} the name of the step that failed, or nothing */
async function runAll() {
	try {
		rmSync(results, { recursive: true, force: true });
		mkdirSync(results, { recursive: true });
		ensureDependencies(project);
		// Only now are its packages sure to be there.
		const { ensureChromium } = await import('./ensure-chromium.mjs');
		process.env['CHROMIUM'] = ensureChromium();
		console.log(`Chromium: ${process.env['CHROMIUM']}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 'preparation';
	}
	for (const steps of stages) {
		const results = await Promise.all(steps.map((step) => runStep(step, steps.length === 1)));
		const failed = steps.find((_, index) => results[index] === false);
		if (failed !== undefined) return failed.name;
	}
	return null;
}

/**
 * @param {Step} step
 * @param {boolean} isAlone whether what it prints is shown as it comes; otherwise when it is over
 * @returns {Promise<boolean>} whether it went well
 */
async function runStep({ name, script, args, report }, isAlone) {
	if (isAlone) console.log(`\n--- ${name}`);
	const startMs = performance.now();
	const reportFile = fileURLToPath(new URL(`${name}.json`, results));
	const run = spawn(process.execPath, [script, ...args], {
		cwd: project,
		stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
	});
	/** @type {string[]} */
	const printed = [];
	for (const stream of [run.stdout, run.stderr]) {
		stream?.setEncoding('utf8').on('data', (text) => printed.push(String(text)));
	}
	const [status] = await once(run, 'close');
	if (!isAlone) console.log(`\n--- ${name}\n${printed.join('')}`);
	const seconds = (performance.now() - startMs) / 1000;
	times.push({ name, seconds });
	const count = report === undefined ? null : readCount(report, reportFile);
	if (count !== null) {
		total.passed += count.passed;
		total.failed += count.failed;
	}
	const ran = report === undefined || (count !== null && count.passed > 0);
	const isGood = status === 0 && ran && (count?.failed ?? 0) === 0;
	console.log(`--- ${name}: ${isGood ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
	return isGood;
}

/**
 * A skipped test counts as failed: it says nothing.
 * @param {'vitest' | 'playwright'} report whose
 * @param {string} file
 * @returns {Count | null} nothing where the tests broke before they wrote a report
 */
function readCount(report, file) {
	let text;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return null;
	}
	const result = JSON.parse(text);
	if (report === 'vitest') {
		const { numTotalTests, numPassedTests } = result;
		return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
	}
	const { expected, unexpected, flaky, skipped } = result.stats;
	return { passed: expected, failed: unexpected + flaky + skipped };
}

/**
 * @param {string} projects in tests/vitest.config.ts
 * @param {string} name of the step
 */
function vitestArgs(projects, name) {
	return [
		...['run', '--config', 'tests/vitest.config.ts', '--project', projects],
		...['--reporter=dot', '--reporter=json', `--outputFile.json=test-results/${name}.json`],
	];
}
