import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mutate, mutatedText } from '../../mutants/mutant.mjs';
import { mutants } from '../../mutants/mutants.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('every fault of `npm run mutants` fits the code as it is now', () => {
	expect(mutants.length).toBeGreaterThan(60);
	const unfit = mutants.flatMap((mutant) => {
		try {
			mutatedText(mutant);
			return mutant.from === mutant.to ? [`changes nothing: ${mutant.why}`] : [];
		} catch (thrown) {
			return [String(thrown)];
		}
	});
	expect(unfit).toEqual([]);
});

test('the tests that must notice a fault are there', () => {
	const missing = mutants.flatMap(({ tests }) =>
		tests.filter((path) => !existsSync(`${root}${path}`)),
	);
	expect(missing).toEqual([]);
});

test('a fault whose place is not found, or found twice, is refused', () => {
	const [some] = mutants;
	if (!some) throw new Error('no mutants');
	const fault = { ...some, from: 'a', to: 'b' };
	expect(mutate('xay', fault)).toBe('xby');
	expect(() => mutate('xy', fault)).toThrow('0 times');
	expect(() => mutate('aa', fault)).toThrow('2 times');
});
