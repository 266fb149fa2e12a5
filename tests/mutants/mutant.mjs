// @ts-check
import { readFileSync } from 'node:fs';

/**
 * One deliberate fault in the code, and the tests that must notice it.
 *
 * @typedef {object} Mutant
 * @property {string} file below the project's folder
 * @property {string} from text that stands exactly once in the file
 * @property {string} to what stands there instead
 * @property {string} why the rule that the fault breaks
 * @property {'unit' | 'unit-sync' | 'browser'} project of tests/vitest.config.ts
 * @property {readonly string[]} tests files or folders of tests, as Vitest takes them
 */

const project = new URL('../../', import.meta.url);

/**
 * The text of a mutant's file with the fault in it.
 *
 * @param {Mutant} mutant
 * @returns {string}
 * @throws {Error} when the file is not there, or the text does not stand in it exactly once
 */
export function mutatedText(mutant) {
	return mutate(readFileSync(new URL(mutant.file, project), 'utf8'), mutant);
}

/**
 * @param {string} code of the mutant's file
 * @param {Mutant} mutant
 * @returns {string}
 * @throws {Error} when the text does not stand in it exactly once
 */
export function mutate(code, { file, from, to, why }) {
	const pieces = code.split(from);
	const [before, after] = pieces;
	if (before === undefined || after === undefined || pieces.length !== 2) {
		throw new Error(`${file} holds ${pieces.length - 1} times, not once: ${from} (${why})`);
	}
	return `${before}${to}${after}`;
}

/**
 * Mutants of one room, each written as [file in the room, text, replacement, rule].
 *
 * @param {Pick<Mutant, 'project' | 'tests'> & { room: string }} terms
 * @param {readonly (readonly [file: string, from: string, to: string, why: string, tests?: readonly string[]])[]} rows the tests of a row
 * stand in for those of the room
 * @returns {readonly Mutant[]}
 */
export function mutantsOf({ room, project, tests }, rows) {
	return rows.map(([file, from, to, why, own]) => ({
		...{ file: `src/lib/${room}/${file}`, from, to, why, project },
		tests: own ?? tests,
	}));
}
