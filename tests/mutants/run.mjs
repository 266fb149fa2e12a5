// @ts-check
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { mutatedText } from './mutant.mjs';
import { mutants } from './mutants.mjs';

/*
 * Puts one fault after the other into the code and tells which of them no test notices. Usage: `npm run mutants`, or
 * `npm run mutants -- scoring/privacy` for faults in files whose path holds one of the texts given.
 */

/** Share of mutants that tests must notice. */
const LEAST_KILLED = 0.95;
/** A fault that lets tests run for ever would be waited for for ever. */
const PATIENCE_MS = 300_000;

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {import('./mutant.mjs').Mutant} Mutant
 * @typedef {'killed' | 'survived' | 'broken'} State broken: tests did not run, or took too long, so that nothing is known
 * @typedef {{ state: State; by: string }} Outcome with the test that failed and why
 * @typedef {{ mutant: Mutant; outcome: Outcome }} Done
 */

const wanted = process.argv.slice(2);
const chosen = mutants.filter(
	({ file }) => wanted.length === 0 || wanted.some((text) => file.includes(text)),
);
if (chosen.length === 0) throw new Error(`no mutant's file holds ${wanted.join(' or ')}`);
// Before anything runs, so that a list that does not fit the code any more fails at once.
for (const mutant of chosen) mutatedText(mutant);

/** @type {Done[]} */
const done = [];
/**
 * What the run under way has told. What a run gives back holds the tests of earlier runs too, and a fault must not count as noticed
 * because the one before it was.
 * @type {{ tests: import('vitest/node').TestCase[]; modules: import('vitest/node').TestModule[] }}
 */
const told = { tests: [], modules: [] };
/** @type {import('vitest/node').Reporter} */
const listener = {
	onTestCaseResult: (test) => void told.tests.push(test),
	onTestModuleEnd: (module) => void told.modules.push(module),
};
for (const project of new Set(chosen.map((mutant) => mutant.project))) {
	await runProject(chosen.filter((mutant) => mutant.project === project));
}
process.exit(report() ? 0 : 1);

/**
 * One server for all mutants of a project: each costs loading its tests anew, not starting over.
 * @param {readonly Mutant[]} all of one project
 */
async function runProject(all) {
	const project = all[0]?.project ?? '';
	const vitest = await createVitest('test', {
		config: 'tests/mutants/vitest.config.ts',
		project: [project],
		watch: false,
		bail: 1,
		reporters: [listener],
	});
	try {
		await passPlainly(vitest, all);
		for (const mutant of all) {
			const file = `${root}${mutant.file}`;
			process.env['MUTANT'] = String(mutants.indexOf(mutant));
			vitest.invalidateFile(file);
			const outcome = await outcomeOf(vitest, mutant.tests);
			vitest.invalidateFile(file);
			done.push({ mutant, outcome });
			const { state, by } = outcome;
			console.log(`${state.padEnd(8)} ${done.length}/${chosen.length} ${describe(mutant)}${by}`);
		}
		// Whatever was left behind by a fault would have killed those after it.
		await passPlainly(vitest, all);
	} finally {
		await vitest.close();
	}
}

/**
 * Where tests fail without any fault, nothing is learnt from their failing.
 * @param {import('vitest/node').Vitest} vitest
 * @param {readonly Mutant[]} all
 */
async function passPlainly(vitest, all) {
	delete process.env['MUTANT'];
	const tests = [...new Set(all.flatMap((mutant) => mutant.tests))];
	const { state, by } = await outcomeOf(vitest, tests);
	if (state !== 'survived') throw new Error(`tests fail without any fault:${by}`);
}

/**
 * @param {import('vitest/node').Vitest} vitest
 * @param {readonly string[]} tests
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(vitest, tests) {
	const patience = setTimeout(() => {
		console.error(`no end after ${PATIENCE_MS / 1000} s: ${tests.join(' ')}`);
		process.exit(1);
	}, PATIENCE_MS);
	told.tests.length = 0;
	told.modules.length = 0;
	// Or failures of earlier runs would count towards `bail`, and end this one after its first file.
	vitest.state.filesMap.clear();
	vitest.state.idMap.clear();
	const files = await vitest.globTestSpecifications([...tests]);
	const { unhandledErrors } = await vitest.runTestSpecifications(files);
	clearTimeout(patience);
	process.exitCode = 0;
	const failed = told.tests.find((test) => test.result().state === 'failed');
	if (failed) {
		const [error] = failed.result().errors ?? [];
		const why = String(error?.message).split('\n')[0] ?? '';
		const state = why.includes('timed out') ? 'broken' : 'killed';
		return { state, by: `\n         by ${failed.fullName}: ${why.slice(0, 100)}` };
	}
	const isWhole = told.modules.every((module) => module.ok()) && unhandledErrors.length === 0;
	const isPassed = isWhole && told.tests.some((test) => test.result().state === 'passed');
	return { state: isPassed ? 'survived' : 'broken', by: `: ${told.tests.length} tests ran` };
}

/** @returns {boolean} whether enough mutants were noticed */
function report() {
	const alive = done.filter(({ outcome }) => outcome.state !== 'killed');
	for (const { mutant, outcome } of alive) {
		const [minus, plus] = [mutant.from, mutant.to].map((text) => text.replaceAll('\n', '\n    '));
		console.log(`\n${outcome.state}: ${describe(mutant)}\n  - ${minus}\n  + ${plus}`);
	}
	const killed = done.length - alive.length;
	console.log(`\n${killed} of ${done.length} mutants killed`);
	return (
		killed >= LEAST_KILLED * done.length && alive.every(({ outcome }) => outcome.state !== 'broken')
	);
}

/** @param {Mutant} mutant */
function describe({ file, why }) {
	return `${file}: ${why}`;
}
