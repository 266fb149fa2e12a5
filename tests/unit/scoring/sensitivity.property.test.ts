import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, GroupId, ItemId } from '$lib/questionnaires';
import {
	answersTo,
	contextOf,
	guardPeople,
	othersDivergences,
	POOLED_GROUP,
	rescoreRound,
	scoreRound,
	sensitivity,
	verdictBand,
	type DialSensitivity,
	type Result,
	type RoundScore,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound } from './round-arbitrary';

const LEAST = 3;
const RUNS = { numRuns: 60 };
const DIALS = ['readiness', 'alignment'] as const;
/** Nobody rates anything, so that leaving people or items out changes no weight. */
const unratedRound = anyRound.map((input) => ({
	...input,
	answers: new Map(
		[...input.answers].map(([id, answers]) => [
			id,
			new Map(
				[...answers].map(([item, { importance: _, ...rest }]): [ItemId, Answer] => [item, rest]),
			),
		]),
	),
}));
const anonymousRound: fc.Arbitrary<ScoringInput> = anyRound.map((input) => ({
	...input,
	groups: [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }],
	least: LEAST,
}));

function levelsOf(scores: readonly RoundScore[], dial: (typeof DIALS)[number]): readonly number[] {
	return scores.flatMap((score) => (score[dial].level.ok ? [score[dial].level.value] : []));
}

/** The ends found are the ends of what scoring anew gives. */
function expectEnds(
	range: DialSensitivity['questions'] | DialSensitivity<ItemId, GroupId>['groups'],
	levels: readonly number[],
): void {
	expect(range.ok).toBe(levels.length > 0);
	if (!range.ok) return;
	expect(range.value.lowest.level).toBeCloseTo(Math.min(...levels), 9);
	expect(range.value.highest.level).toBeCloseTo(Math.max(...levels), 9);
}

const rounded = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'number' ? Math.round(part * 1e9) / 1e9 + 0 : part,
	);

describe('[SC66] what the dials hang on', () => {
	test('leaving one question out is scoring the round without it', () => {
		fc.assert(
			fc.property(unratedRound, (input) => {
				const score = scoreRound(input);
				const own = sensitivity({ input, score });
				for (const dial of DIALS) {
					const found = own[dial];
					expect(found.ok).toBe(score[dial].level.ok);
					if (!found.ok) continue;
					const counts = score.items.filter((item) =>
						dial === 'readiness'
							? item.readiness?.groups.some(({ answered }) => answered > 0)
							: item.divergence.ok && item.divergence.value.n >= 3,
					);
					const others = counts.map(({ item }) =>
						scoreRound({ ...input, items: input.items.filter((one) => one !== item) }),
					);
					expectEnds(found.value.questions, levelsOf(others, dial));
				}
			}),
			RUNS,
		);
	});

	test('leaving one group out is scoring the round without its people', () => {
		fc.assert(
			fc.property(unratedRound, (input) => {
				const score = scoreRound(input);
				const own = sensitivity({ input, score });
				for (const dial of DIALS) {
					const found = own[dial];
					if (!found.ok) continue;
					const part = score.groups.filter((_, index) =>
						score.items.some(
							(item) =>
								(item.groups[index]?.counts.answered ?? 0) > 0 &&
								(dial === 'readiness'
									? item.readiness !== null
									: item.item.kind !== 'text' && item.divergence.ok),
						),
					);
					const others = part.map(({ id }) =>
						scoreRound({
							...input,
							respondents: input.respondents.filter(({ group }) => group !== id),
						}),
					);
					expectEnds(found.value.groups, levelsOf(others, dial));
				}
			}),
			RUNS,
		);
	});

	test('equal weights are the weights of nobody, and only another band is a change', () => {
		fc.assert(
			fc.property(anyRound, (input) => {
				const own = sensitivity(rescoreRound(null, input));
				const items = input.items.map((item) => ({ ...item, weight: 1 }));
				const answers = new Map(
					[...input.answers].map(([id, given]) => [
						id,
						new Map(
							[...given].map(([item, { importance: _, ...rest }]): [ItemId, Answer] => [
								item,
								rest,
							]),
						),
					]),
				);
				const equal = scoreRound({ ...input, items, answers });
				for (const dial of DIALS) {
					const found = own[dial];
					const { level } = equal[dial];
					if (!found.ok || !level.ok) continue;
					expect(found.value.equalWeights).toBeCloseTo(level.value, 9);
					const { changes, questions, groups } = found.value;
					const from = verdictBand(found.value.level);
					const ends = (
						range: Result<{ lowest: { level: number }; highest: { level: number } }>,
					) => (range.ok ? [range.value.lowest.level, range.value.highest.level] : []);
					const tried = [...ends(questions), ...ends(groups), found.value.equalWeights];
					expect(changes.length > 0).toBe(tried.some((one) => verdictBand(one) !== from));
					for (const change of changes) {
						expect(change.from).toBe(from);
						expect(change.to).not.toBe(from);
					}
				}
			}),
			RUNS,
		);
	});

	test('bands are of 20 points, and 100 belongs to the last', () => {
		expect([0, 0.19, 0.2, 0.4, 0.599, 0.1 + 0.2 + 0.3, 0.8, 1].map(verdictBand)).toEqual([
			0, 0, 1, 2, 2, 3, 4, 4,
		]);
	});
});

describe('[SC66] [SC60] where answers are anonymous', () => {
	test('what remains without a group, and what it takes away, is nobody or enough people', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				const context = contextOf(input);
				for (const { item, divergence } of scoreRound(input).items) {
					const all = divergence.ok ? divergence.value.n : 0;
					const rests = othersDivergences(item, answersTo(input, item.id), context).flatMap(
						(rest) => (rest.ok ? [rest.value.n] : []),
					);
					for (const n of rests) {
						expect(n).toBeGreaterThanOrEqual(LEAST);
						expect(n === all || all - n >= LEAST).toBe(true);
					}
				}
			}),
			RUNS,
		);
	});

	test('people who are not shown by themselves may swap their answers, and nothing changes', () => {
		fc.assert(
			fc.property(anonymousRound, fc.nat(), fc.nat(), (input, at, pick) => {
				const item = input.items[at % input.items.length];
				if (item === undefined) return;
				const people = answersTo(input, item.id);
				const guarded = guardPeople(item, people, { ...contextOf(input), least: LEAST });
				const withheld = people.filter(
					({ group, answer }) => guarded.withheld.has(group) && answer?.response?.state === 'value',
				);
				const [a, b] = [withheld[0], withheld[pick % Math.max(1, withheld.length)]];
				if (a?.answer === undefined || b?.answer === undefined || a === b) return;
				const swapped = new Map(input.answers);
				for (const [to, from] of [
					[a, b.answer],
					[b, a.answer],
				] as const) {
					swapped.set(to.respondent, new Map(input.answers.get(to.respondent)).set(item.id, from));
				}
				expect(rounded(sensitivity(rescoreRound(null, { ...input, answers: swapped })))).toBe(
					rounded(sensitivity(rescoreRound(null, input))),
				);
			}),
			RUNS,
		);
	});

	test('only groups shown by themselves on every item that counts are left out, never small ones together', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				const score = scoreRound(input);
				const isWithheld = (id: GroupId, dial: (typeof DIALS)[number]) =>
					input.items.some((item, index) => {
						const own = score.items[index];
						const counts =
							dial === 'alignment'
								? own?.divergence.ok
								: own?.readiness?.groups.some(({ answered }) => answered > 0);
						if (counts !== true) return false;
						const people = answersTo(input, item.id);
						return guardPeople(item, people, { ...contextOf(input), least: LEAST }).withheld.has(
							id,
						);
					});
				for (const dial of DIALS) {
					const found = sensitivity({ input, score })[dial];
					if (!found.ok || !found.value.groups.ok) continue;
					const { lowest, highest } = found.value.groups.value;
					for (const { id } of [lowest, highest]) {
						expect(id).not.toBe(POOLED_GROUP);
						expect(isWithheld(id, dial)).toBe(false);
					}
				}
			}),
			RUNS,
		);
	});
});
