import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, GroupId, Item } from '$lib/questionnaires';
import {
	answersTo,
	contextOf,
	guardPeople,
	POOLED_GROUP,
	scoreItem,
	scoreItemsOf,
	scoreRound,
	type GuardedPeople,
	type ItemAnswer,
	type ItemContext,
	type ItemScore,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound } from './round-arbitrary';

const LEAST = 3;

/** A round whose answers are anonymous. */
const anonymousRound: fc.Arbitrary<ScoringInput> = anyRound.map((input) => ({
	...input,
	groups: [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }],
	least: LEAST,
}));

interface Asked {
	readonly item: Item;
	readonly people: readonly ItemAnswer[];
	readonly guarded: GuardedPeople;
	readonly context: ItemContext;
	readonly input: ScoringInput;
}

/** Every item of a round with who answered it. */
function itemsOf(input: ScoringInput): readonly Asked[] {
	const context = contextOf(input);
	return input.items.map((item) => {
		const people = answersTo(input, item.id);
		const guarded = guardPeople(item, people, { ...context, least: LEAST });
		return { item, people, guarded, context, input };
	});
}

/** Numbers to twelve digits: the order in which they are added up must not matter. */
function rounded(score: ItemScore): string {
	return JSON.stringify(score, (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value,
	);
}

function answeredBy(score: ItemScore): ReadonlyMap<GroupId, number> {
	return new Map(score.groups.map(({ group, counts }) => [group, counts.answered]));
}

describe('[SC60] anonymous answers', () => {
	test('numbers do not change when people who are shown together swap their answers', () => {
		fc.assert(
			fc.property(anonymousRound, fc.nat(), (input, pick) => {
				for (const { item, people, guarded, context } of itemsOf(input)) {
					const isWithheld = ({ group }: ItemAnswer) => guarded.withheld.has(group);
					const values = people.filter(
						(one) => isWithheld(one) && one.answer?.response?.state === 'value',
					);
					const [a, b] = [values[0], values[pick % Math.max(1, values.length)]];
					if (a === undefined || b === undefined) continue;
					const given = (to: ItemAnswer, from: ItemAnswer): ItemAnswer => {
						const { response, ...rest } = { ...to.answer, response: from.answer?.response };
						return { ...to, answer: response ? { ...rest, response } : rest };
					};
					const swapped = people.map((one) =>
						one === a ? given(a, b) : one === b ? given(b, a) : one,
					);
					expect(rounded(scoreItem(item, swapped, context))).toBe(
						rounded(scoreItem(item, people, context)),
					);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('no sum or difference of what is shown is a group that is too small', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				for (const { item, people, context } of itemsOf(input)) {
					const score = scoreItem(item, people, context);
					const cells = [...answeredBy(score).values()].filter((n) => n > 0);
					expect(cells.reduce((all, n) => all + n, 0)).toBe(score.counts.answered);
					// Whatever is taken from the whole leaves some of the cells: all of them are large enough, and so is any sum.
					for (const n of cells) expect(n).toBeGreaterThanOrEqual(LEAST);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('a group that is not shown by itself has a reason and no number', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				for (const { item, people, guarded, context } of itemsOf(input)) {
					for (const { group, counts, level, divergence } of scoreItem(item, people, context)
						.groups) {
						const why = guarded.withheld.get(group);
						if (why === undefined) continue;
						expect(counts.answered).toBe(0);
						for (const result of [level, divergence]) {
							expect(result.ok).toBe(false);
							if (!result.ok) expect(['not-measured', why]).toContain(result.reason);
						}
					}
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('the results of one group alone are what the group shows in the whole, or nothing', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				const round = scoreRound(input);
				for (const { id } of round.groups) {
					scoreItemsOf(id, input).forEach((alone, index) => {
						const group = round.items[index]?.groups.find((each) => each.group === id);
						expect(alone.counts.answered).toBe(group?.counts.answered);
						expect([alone.counts.dk, alone.counts.na, alone.counts.skip]).toEqual([0, 0, 0]);
						expect(alone.level.ok).toBe(group?.level.ok);
						if (alone.level.ok && group?.level.ok) {
							expect(alone.level.value.position).toBeCloseTo(group.level.value.position, 9);
						}
					});
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('nobody is named, and who is in a small group is not quoted', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				for (const { item, people, guarded, context } of itemsOf(input)) {
					const { comments, texts } = scoreItem(item, people, context);
					expect([...comments, ...texts].every(({ respondent }) => respondent === '')).toBe(true);
					const mayBe = people.filter(({ respondent }) => guarded.quotable.has(respondent));
					const said = mayBe.map(({ answer }) => answer?.comment?.trim() ?? '').filter(Boolean);
					expect(comments.map(({ text }) => text)).toEqual(said.sort());
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('with names nothing is taken away', () => {
		fc.assert(
			fc.property(anyRound, (input) => {
				const round = scoreRound(input);
				expect(round.items.some(({ least }) => least !== null)).toBe(false);
				for (const { id } of round.groups) {
					scoreItemsOf(id, input).forEach((alone, index) => {
						const group = round.items[index]?.groups.find((each) => each.group === id);
						expect(alone.counts).toEqual(group?.counts);
						expect(alone.divergence).toEqual(group?.divergence);
					});
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('where even all together are too few there is nothing but the reason', () => {
		const say = (point: number): Answer => ({
			response: { state: 'value', value: { kind: 'scale', point } },
			comment: 'Because.',
		});
		fc.assert(
			fc.property(anonymousRound, (input) => {
				const [item] = input.items;
				if (item === undefined) return;
				const answers = [say(1), say(5)];
				const people = input.respondents.map(({ id, group }, index) => ({
					respondent: id,
					group,
					answer: answers[index],
				}));
				const score = scoreItem(item, people, contextOf(input));
				if (people.length === 0) return;
				expect(score.counts.answered).toBe(0);
				expect(score.level).toEqual({ ok: false, reason: 'hidden' });
				expect(score.divergence).toEqual({ ok: false, reason: 'hidden' });
				expect(score.comments).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});
