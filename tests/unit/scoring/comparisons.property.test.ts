import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	compareGroups,
	comparePeople,
	answersTo,
	contextOf,
	groupDistance,
	itemInterval,
	itemIntervals,
	scoreRound,
	testRound,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound } from './round-arbitrary';

const OPTIONS = { sessionSeed: 'session', draws: 60 };
const RUNS = { numRuns: 25 };
const TIMEOUT_MS = 60_000;

function finish<Outcome>(steps: Generator<number, Outcome, void>): Outcome {
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same answers from people who come in another order. */
function turned(round: ScoringInput): ScoringInput {
	return { ...round, respondents: round.respondents.toReversed() };
}

test(
	'[SC33] groups compared in the background are compared as item by item; pairs only where the groups differ',
	() => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const compared = finish(compareGroups(round, { ...OPTIONS, least: null }));
				const tests = finish(testRound(round, OPTIONS));
				for (const [item, { test: own, pairs }] of compared) {
					expect(own).toEqual(tests.get(item));
					if (!own.ok || own.value.q > 0.05) expect(pairs).toEqual([]);
				}
				expect(finish(compareGroups(turned(round), { ...OPTIONS, least: null }))).toEqual(compared);
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC30] where answers are anonymous groups that may not be told apart change no test and have no interval',
	() => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const compared = finish(compareGroups(round, { ...OPTIONS, least: 3 }));
				for (const { item, groups } of scoreRound(round).items) {
					const large = groups.filter(({ counts }) => counts.answered >= 3);
					if (large.length < 2) expect(compared.get(item.id)?.test.ok).toBe(false);
					const { groups: intervals } = finish(
						itemIntervals(round, item.id, { sessionSeed: 's', least: 3 }),
					);
					for (const { group, counts } of groups) {
						if (counts.answered > 0 && counts.answered < 3) {
							expect(intervals.get(group)).toEqual({ ok: false, reason: 'hidden' });
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
	'[SC35] the intervals of an item are those of everybody and of each group, whatever the order of people',
	() => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const terms = { sessionSeed: 's', least: null };
				for (const item of round.items.slice(0, 4)) {
					const own = finish(itemIntervals(round, item.id, terms));
					expect(finish(itemIntervals(turned(round), item.id, terms))).toEqual(own);
					const people = answersTo(round, item.id).toSorted((a, b) =>
						a.respondent < b.respondent ? -1 : 1,
					);
					expect(own.everyone).toEqual(itemInterval(item, people, contextOf(round), 's'));
				}
			}),
			{ numRuns: 5 },
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC40] people compared in the background: everybody is on the map or left out, neighbours are the nearest',
	() => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const compared = finish(comparePeople(round, 'session'));
				expect(finish(comparePeople(turned(round), 'session'))).toEqual(compared);
				if (!compared.ok) return;
				const { people, leftOut, map, nearest, camps, dividing } = compared.value;
				expect(people.length + leftOut.length).toBe(round.respondents.length);
				expect(map.points.length).toBe(people.length);
				nearest.forEach((near, place) => {
					const distances = near.map(({ distance }) => distance);
					expect(distances).toEqual(distances.toSorted((a, b) => a - b));
					expect(near.some((other) => other.place === place)).toBe(false);
				});
				if (!camps.ok || !camps.value.isAccepted) expect(dividing).toEqual([]);
			}),
			{ numRuns: 8 },
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC27] the distance of two groups is at least 0, the same both ways round, and 0 from themselves',
	() => {
		fc.assert(
			fc.property(anyRound, (round) => {
				for (const { item, groups } of scoreRound(round).items) {
					const [a, b] = groups;
					if (!a || !b) continue;
					const there = groupDistance(item, a, b);
					const back = groupDistance(item, b, a);
					expect(there.ok).toBe(back.ok);
					if (!there.ok || !back.ok) continue;
					expect(there.value.value).toBeGreaterThanOrEqual(0);
					expect(back.value.value).toBeCloseTo(there.value.value, 12);
					if (there.value.higher !== null && there.value.option === null) {
						expect(back.value.higher).not.toBe(there.value.higher);
					}
					const self = groupDistance(item, a, a);
					expect(self.ok && self.value.value < 1e-7 && self.value.higher === null).toBe(true);
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);
