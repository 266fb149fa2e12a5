import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, ItemId, NonAnswer } from '$lib/questionnaires';
import {
	answersTo,
	assembleRound,
	contextOf,
	scoreItem,
	scoreRound,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound, everyKind } from './round-arbitrary';

/** Rounds are costly to draw: each has answers of every kind from up to a dozen people. */
const RUNS = { numRuns: 40 };
const TIMEOUT_MS = 30_000;

test(
	'[SC1] every asked person is in exactly one state, in all and in each group',
	() => {
		fc.assert(
			fc.property(anyRound, (input) => {
				for (const { counts, groups } of scoreRound(input).items) {
					const { answered, dk, na, skip, unanswered, asked, eligible } = counts;
					expect(answered + dk + na + skip + unanswered).toBe(asked);
					expect(asked).toBe(input.respondents.length);
					expect(eligible).toBe(asked - na);
					const ofGroups = groups.reduce((sum, group) => sum + group.counts.answered, 0);
					expect(ofGroups).toBe(answered);
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC2] no number anywhere is NaN or infinite',
	() => {
		fc.assert(
			fc.property(anyRound, (input) => {
				expect(badNumbers(scoreRound(input), '')).toEqual([]);
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

function badNumbers(value: unknown, path: string): readonly string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]) => badNumbers(entry, `${path}.${key}`));
}

test(
	'[SC6] the order of respondents changes nothing at all',
	() => {
		const shuffled = anyRound.chain((input) =>
			fc.tuple(
				fc.constant(input),
				fc.shuffledSubarray([...input.respondents], { minLength: input.respondents.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([input, respondents]) => {
				const score = scoreRound({ ...input, respondents });
				expect(JSON.stringify(score)).toBe(JSON.stringify(scoreRound(input)));
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC1] one more person who does not know, skips or has no part changes no divergence',
	() => {
		const withOneMore = fc.tuple(anyRound, fc.constantFrom<NonAnswer>('dk', 'na', 'skip'));
		fc.assert(
			fc.property(withOneMore, ([input, state]) => {
				const before = scoreRound(input).items;
				const after = scoreRound(withNonAnswers(input, state)).items;
				for (const [index, score] of after.entries()) {
					expect(score.divergence).toEqual(before[index]?.divergence);
					expect(score.split).toEqual(before[index]?.split);
					expect(score.level).toEqual(before[index]?.level);
					expect(score.distribution).toEqual(before[index]?.distribution);
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

function withNonAnswers(input: ScoringInput, state: NonAnswer): ScoringInput {
	const [group] = input.groups;
	if (group === undefined) return input;
	const given = new Map<ItemId, Answer>(everyKind.map(({ id }) => [id, { response: { state } }]));
	return {
		...input,
		respondents: [...input.respondents, { id: 'zz', group: group.id }],
		answers: new Map([...input.answers, ['zz', given]]),
	};
}

test(
	'[SC24] items scored one by one are the round',
	() => {
		fc.assert(
			fc.property(anyRound, (input) => {
				const context = contextOf(input);
				const people = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
				const items = input.items.map((item) =>
					scoreItem(item, answersTo({ ...input, respondents: people }, item.id), context),
				);
				const score = assembleRound(input, items);
				expect(JSON.stringify(score)).toBe(JSON.stringify(scoreRound(input)));
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC19] bars of an item and of its groups are the same bars, and add up',
	() => {
		fc.assert(
			fc.property(anyRound, (input) => {
				for (const { distribution, groups, counts, item } of scoreRound(input).items) {
					if (!('bins' in distribution)) continue;
					const summed = distribution.bins.map(({ key, count }, index) => {
						const own = groups.map((group) =>
							'bins' in group.distribution ? group.distribution.bins[index] : undefined,
						);
						expect(own.every((bin) => bin?.key === key)).toBe(true);
						expect(own.reduce((sum, bin) => sum + (bin?.count ?? 0), 0)).toBe(count);
						return count;
					});
					const people = summed.reduce((sum, count) => sum + count, 0);
					if (item.kind !== 'multiple') expect(people).toBe(counts.answered);
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC22] readiness lies between its bounds, and alignment and both shares are shares',
	() => {
		fc.assert(
			fc.property(anyRound, (input) => {
				const { readiness, readinessByHead, alignment } = scoreRound(input);
				for (const { level, lo, hi, coverage } of [readiness, readinessByHead]) {
					if (lo.ok && hi.ok) expect(lo.value).toBeLessThanOrEqual(hi.value + 1e-12);
					for (const share of [level, lo, hi, coverage, alignment.level, alignment.betweenShare]) {
						if (share.ok) expect(share.value).toBeGreaterThanOrEqual(-1e-12);
						if (share.ok) expect(share.value).toBeLessThanOrEqual(1 + 1e-12);
					}
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);
