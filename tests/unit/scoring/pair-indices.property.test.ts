import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupId, Item } from '$lib/questionnaires';
import {
	answersTo,
	cliffDelta,
	contextOf,
	earthMover,
	groupDistance,
	guardPeople,
	itemIndices,
	POOLED_GROUP,
	scoreItem,
	scoreRound,
	type ExpertIndex,
	type ExpertValue,
	type GroupScore,
	type ScoringInput,
} from '$lib/scoring';
import { unroll } from './arbitraries';
import { finish } from './finish';
import { anyRound } from './round-arbitrary';

const RUNS = { numRuns: 25 };
const TIMEOUT_MS = 60_000;
const LEAST = 3;

/** These are of other questions too. */
const SECTION_INDICES: ReadonlySet<ExpertIndex> = new Set([
	'section-questions',
	'alpha',
	'rwg-section',
]);

/** A round whose answers are anonymous. */
const anonymousRound: fc.Arbitrary<ScoringInput> = anyRound.map((input) => ({
	...input,
	groups: [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }],
	least: LEAST,
}));

function ownOf(input: ScoringInput, item: Pick<Item, 'id'>): readonly ExpertValue[] {
	return finish(itemIndices(input, item.id, { sessionSeed: 'session' }));
}

function pairsOf(own: readonly ExpertValue[], first: GroupId, second: GroupId) {
	return own.filter(({ groups }) => groups?.first === first && groups.second === second);
}

function figureOf(rows: readonly ExpertValue[], index: ExpertIndex): number | null {
	const value = rows.find((row) => row.index === index)?.value;
	return value?.ok ? value.value : null;
}

function countsOf({ distribution }: GroupScore): readonly number[] {
	return 'bins' in distribution ? distribution.bins.map(({ count }) => count) : [];
}

describe('[SC62] indices of two groups', () => {
	test(
		'each two groups with an answer stand once, in the order of the groups',
		() => {
			fc.assert(
				fc.property(anyRound, (round) => {
					for (const { item, groups } of scoreRound(round).items) {
						const shown = groups.filter(({ counts }) => counts.answered > 0);
						const pairs = ownOf(round, item).flatMap((row) => (row.groups ? [row.groups] : []));
						const expected = shown.flatMap(({ group }, place) =>
							shown.slice(place + 1).map((other) => `${group} ${other.group}`),
						);
						const found = [...new Set(pairs.map(({ first, second }) => `${first} ${second}`))];
						expect(found).toEqual(item.kind === 'text' ? [] : expected);
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);

	test(
		'are those of the library on what each group answered, and as far apart as the page says',
		() => {
			fc.assert(
				fc.property(anyRound, (round) => {
					for (const { item, groups } of scoreRound(round).items) {
						const [a, b] = groups.filter(({ counts }) => counts.answered > 0);
						if (!a || !b) continue;
						const rows = pairsOf(ownOf(round, item), a.group, b.group);
						const apart = groupDistance(item, a, b);
						const distance = apart.ok ? apart.value.value : null;
						switch (item.kind) {
							case 'scale':
							case 'yes-partly-no': {
								const cliff = cliffDelta(unroll(countsOf(a)), unroll(countsOf(b)));
								const mover = earthMover(countsOf(a), countsOf(b));
								if (!cliff.ok || !mover.ok) throw new Error('no result');
								expect(figureOf(rows, 'cliff-delta')).toBe(cliff.value.delta);
								expect(figureOf(rows, 'a12')).toBe(cliff.value.a12);
								expect(figureOf(rows, 'earth-mover')).toBe(mover.value);
								const delta = rows.find(({ index }) => index === 'cliff-delta');
								expect(delta?.interval).toEqual(cliff.value.interval);
								break;
							}
							case 'single':
							case 'entity':
								expect(figureOf(rows, 'choices-apart')).toBe(distance);
								break;
							case 'allocation':
								expect(figureOf(rows, 'budget-apart')).toBeCloseTo(distance ?? Number.NaN, 9);
								break;
							case 'number':
							case 'date': {
								const medians = figureOf(rows, 'difference');
								expect(typeof medians === 'number' && Math.abs(medians)).toBe(distance);
								break;
							}
							case 'multiple':
							case 'ranking': {
								// The page names an option, so "none of these" is not one there.
								const sizes = rows
									.filter(({ option }) => option?.kind === 'text')
									.map(({ value }) => (value.ok ? Math.abs(Number(value.value)) : 0));
								expect(Math.max(...sizes)).toBeCloseTo(distance ?? Number.NaN, 12);
								break;
							}
							case 'text':
								expect(rows).toEqual([]);
						}
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);

	test(
		'where answers are anonymous only groups shown by themselves appear, never small ones, alone or together',
		() => {
			fc.assert(
				fc.property(anonymousRound, (round) => {
					for (const item of round.items) {
						const people = answersTo(round, item.id);
						const context = { ...contextOf(round), least: LEAST };
						const { withheld, isHidden } = guardPeople(item, people, context);
						const score = scoreItem(item, people, context);
						const nearlyAll = new Set(
							score.groups.filter((own) => own.isNearlyAll).map(({ group }) => group),
						);
						for (const { index, groups, value, interval } of ownOf(round, item)) {
							if (SECTION_INDICES.has(index)) continue;
							if (isHidden) {
								expect(value.ok).toBe(false);
								expect(interval?.ok ?? false).toBe(false);
							}
							if (groups === undefined) continue;
							expect(isHidden).toBe(false);
							for (const group of [groups.first, groups.second]) {
								expect(group).not.toBe(POOLED_GROUP);
								expect(withheld.has(group)).toBe(false);
								expect(nearlyAll.has(group)).toBe(false);
								const own = people.filter((person) => person.group === group);
								const spoken = own.filter(({ answer }) => answer?.response?.state === 'value');
								expect(spoken.length).toBeGreaterThanOrEqual(LEAST);
							}
						}
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);

	test(
		'where answers are anonymous no index changes when people who are shown together swap their answers',
		() => {
			fc.assert(
				fc.property(anonymousRound, fc.nat(), (round, pick) => {
					for (const item of round.items) {
						const people = answersTo(round, item.id);
						const context = { ...contextOf(round), least: LEAST };
						const { withheld } = guardPeople(item, people, context);
						const pooled = people.filter(
							({ group, answer }) => withheld.has(group) && answer?.response?.state === 'value',
						);
						const [a, b] = [pooled[0], pooled[pick % Math.max(1, pooled.length)]];
						if (a === undefined || b === undefined) continue;
						const swapped = new Map(round.answers);
						for (const [to, from] of [
							[a, b],
							[b, a],
						] as const) {
							const own = new Map(swapped.get(to.respondent));
							if (from.answer) own.set(item.id, from.answer);
							swapped.set(to.respondent, own);
						}
						expect(rounded({ ...round, answers: swapped }, item)).toBe(rounded(round, item));
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);

	test(
		'where answers are anonymous, fewer than may be seen give no index at all',
		() => {
			fc.assert(
				fc.property(anyRound, (round) => {
					const anonymous = { ...round, least: round.respondents.length + 1 };
					for (const item of round.items) {
						const all = finish(itemIndices(anonymous, item.id, { sessionSeed: 'session' }));
						for (const { index, value, interval } of all) {
							if (index !== 'section-questions') expect(value.ok, index).toBe(false);
							expect(interval?.ok ?? false, index).toBe(false);
						}
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);
});

/** All indices to nine digits: the order in which numbers are added up must not matter. */
function rounded(input: ScoringInput, item: Pick<Item, 'id'>): string {
	const all = finish(itemIndices(input, item.id, { sessionSeed: 'session' }));
	return JSON.stringify(all, (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value,
	);
}
