import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	findOutcomeGaps,
	milestoneProgress,
	SEVERITIES,
	type ProcessRecord,
} from '$lib/scoring';
import { anyInventory, PROCESSES } from './any-inventory';
import { anyOutcomes, mapOf } from './any-outcomes';

describe('[SC92] what the outcome map raises', () => {
	test('comes worst first, each once, whatever the order of milestones, accounts and people', () => {
		fc.assert(
			fc.property(anyOutcomes, (all) => {
				const own = findOutcomeGaps(all);
				const places = own.map(({ severity }) => SEVERITIES.indexOf(severity));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				const keys = own.map(({ code, subjects }) => JSON.stringify([code, subjects]));
				expect(new Set(keys).size).toBe(keys.length);
				const turned = {
					...all,
					milestones: all.milestones.toReversed(),
					records: all.records.toReversed(),
					people: all.people.toReversed(),
					contradictions: all.contradictions.toReversed(),
				};
				expect(findOutcomeGaps(turned)).toEqual(own);
			}),
		);
	});
	test('is about the milestones on the map, about nothing else, and nothing where there is none', () => {
		fc.assert(
			fc.property(anyOutcomes, (all) => {
				const [first, ...others] = all.milestones;
				const without = findOutcomeGaps({ ...all, milestones: others });
				if (first) expect(without.flatMap(({ subjects }) => subjects)).not.toContain(first.id);
				expect(findOutcomeGaps({ ...all, milestones: [] })).toEqual([]);
			}),
		);
	});
	test('is the same with one more account that knows nothing', () => {
		fc.assert(
			fc.property(anyOutcomes, anyInventory, fc.constantFrom(...PROCESSES), (all, inventory, p) => {
				const silent: ProcessRecord = {
					by: 'p9',
					process: p,
					documented: 'dk',
					owner: '@dk',
					authority: '@dk',
					systems: null,
					inputs: null,
					outputs: null,
				};
				const told = (records: readonly ProcessRecord[]) =>
					findOutcomeGaps({
						...all,
						records,
						contradictions: findContradictions({ ...inventory, records }),
					});
				expect(told([...inventory.records, silent])).toEqual(told(inventory.records));
			}),
		);
	});
	test('holds nothing of accounts and answers where these may not be seen', () => {
		fc.assert(
			fc.property(anyOutcomes, ({ milestones, people }) => {
				const codes = findOutcomeGaps(mapOf(milestones, { people })).map(({ code }) => code);
				for (const code of [
					'KPI_SOURCE_CONTESTED',
					'MILESTONE_OWNER_ELSEWHERE',
					'GOAL_UNSERVED',
					'KPI_WITHOUT_MILESTONE',
				] as const) {
					expect(codes).not.toContain(code);
				}
			}),
		);
	});
});

const number = fc.integer({ min: -1000, max: 1000 });
const numbers = fc
	.record({ baseline: number, target: number, current: number, planned: number })
	.filter(({ baseline, target }) => baseline !== target);

describe('[SC85] the reading against the plan', () => {
	test('is the same distance in the mirror, where less is better, and from another zero', () => {
		fc.assert(
			fc.property(numbers, number, (own, shift) => {
				const changed = (change: (value: number) => number) => ({
					baseline: change(own.baseline),
					target: change(own.target),
					current: change(own.current),
					planned: change(own.planned),
				});
				const told = milestoneProgress(own);
				if (!told.ok) throw new Error('no progress');
				const mirrored = milestoneProgress(changed((value) => 0 - value));
				expect(mirrored).toEqual({
					ok: true,
					value: { ...told.value, isDownward: !told.value.isDownward },
				});
				expect(milestoneProgress(changed((value) => value + shift))).toEqual(told);
			}),
		);
	});
	test('behind and ahead change places with plan and reading; on plan is neither', () => {
		fc.assert(
			fc.property(numbers, (own) => {
				const told = milestoneProgress(own);
				const swapped = milestoneProgress({
					...own,
					current: own.planned,
					planned: own.current,
				});
				if (!told.ok || !swapped.ok) throw new Error('no progress');
				expect(told.value.behind).toBe(0 - swapped.value.behind);
				expect(told.value.behind === 0).toBe(own.current === own.planned);
			}),
		);
	});
	test('a tenth is a tenth: rounding makes nothing late', () => {
		const told = milestoneProgress({ baseline: 0, target: 1, planned: 0.3, current: 0.1 + 0.2 });
		expect(told).toEqual({ ok: true, value: { behind: 0, share: 0, isDownward: false } });
	});
	test.each([
		[{ current: null }, 'no-answers'],
		[{ planned: null }, 'no-answers'],
		[{ baseline: null }, 'no-variation'],
		[{ target: null }, 'no-variation'],
		[{ target: 20 }, 'no-variation'],
	])('is missing with %j: %s', (missing, reason) => {
		const own = { baseline: 20, target: 10, planned: 15, current: 19 };
		expect(milestoneProgress({ ...own, ...missing })).toEqual({ ok: false, reason });
	});
});
