import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSetupBody, READING_RULES, rulesNeeded, setupBody } from '$lib/model';
import { setUp, projectionOf } from './sayings';
import { setup } from './spoken';

/** A setup's map with another smallest group. */
function bodyWith(leastGroup: number | undefined) {
	const body = setupBody(setup());
	if (!(body instanceof Map)) throw new Error('a setup is a map');
	const entries = [...body].filter(([label]) => label !== 17);
	return new Map([...entries, ...(leastGroup === undefined ? [] : [[17, leastGroup] as const])]);
}

describe('[MO30] the smallest group that is shown', () => {
	test('is read as it was written, and five is not written at all', () => {
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 20 }), (leastGroup) => {
				const written = setupBody(setup({ naming: 'pseudonymous', leastGroup }));
				expect(parseSetupBody(written)).toEqual(setup({ naming: 'pseudonymous', leastGroup }));
				expect(written instanceof Map && written.has(17)).toBe(leastGroup !== 5);
			}),
		);
	});

	test('is five where a setup says nothing of it', () => {
		expect(parseSetupBody(bodyWith(undefined))).toMatchObject({ leastGroup: 5 });
	});

	test.each([0, 2, 21, 4.5, -5])('%d is no size: the setup is unreadable', (leastGroup) => {
		expect(parseSetupBody(bodyWith(leastGroup))).toBeInstanceOf(Error);
	});

	test('pseudonyms need a rule that this build knows and names do not', () => {
		expect(rulesNeeded({ naming: 'pseudonymous' })).toEqual(['guarded-1']);
		expect(READING_RULES).toContain('guarded-1');
		expect(rulesNeeded({ naming: 'named' })).toEqual([]);
		const minReader = rulesNeeded({ naming: 'pseudonymous' });
		expect(projectionOf(setUp(2, { naming: 'pseudonymous', minReader })).missingRules).toEqual([]);
	});
});
