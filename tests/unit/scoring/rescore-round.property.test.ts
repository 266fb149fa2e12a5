import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupId, type Answer, type Item } from '$lib/questionnaires';
import {
	keptPerceptionGaps,
	perceptionGaps,
	rescoreRound,
	scoreRound,
	sensitivity,
	type ScoredRound,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound } from './round-arbitrary';

/** One thing that happens to a round. `by` and `at` pick somebody or something; what does not exist is not touched. */
type Change = (round: ScoringInput) => ScoringInput;

const RUNS = { numRuns: 30 };
const TIMEOUT_MS = 30_000;

/** Somebody says about an item what another round has there, or takes it back. */
function anotherAnswer(other: ScoringInput, by: number, at: number): Change {
	return (round) => {
		const person = round.respondents[by % Math.max(1, round.respondents.length)];
		const item = round.items[at % Math.max(1, round.items.length)];
		if (person === undefined || item === undefined) return round;
		const said = other.answers.get(other.respondents[by % 3]?.id ?? '')?.get(item.id);
		const answers = new Map(round.answers.get(person.id));
		if (said) answers.set(item.id, said);
		else answers.delete(item.id);
		return { ...round, answers: new Map(round.answers).set(person.id, answers) };
	};
}

/** Everything else that may change: who is there, in which group, what is asked, what entries are called. */
function anotherFrame(other: ScoringInput, by: number, kind: number): Change {
	return (round) => {
		const { respondents, items } = round;
		switch (kind) {
			case 0:
				return { ...round, respondents: respondents.filter((_, index) => index !== by) };
			case 1:
				return {
					...round,
					respondents: respondents.map((person, index) => ({
						...person,
						group: index === by ? (other.groups[by % 3]?.id ?? person.group) : person.group,
					})),
				};
			case 2:
				return { ...round, items: items.filter((_, index) => index !== by) };
			case 3:
				return {
					...round,
					items: items.map((item, index) => (index === by ? { ...item, text: 'Why?' } : item)),
				};
			case 4:
				return { ...round, items: items.toReversed(), respondents: respondents.toReversed() };
			case 5:
				return {
					...round,
					entityNames: new Map([...round.entityNames].map(([id]) => [id, `Name ${by}`])),
				};
			default:
				return { ...round, groups: round.groups.toReversed() };
		}
	};
}

const small = fc.nat(12);
const change: fc.Arbitrary<Change> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.tuple(anyRound, small, small).map((given) => anotherAnswer(...given)),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(anyRound, small, fc.nat(6)).map((given) => anotherFrame(...given)),
	},
);

test(
	'[SC24] after any sequence of changes what is kept and what is new are the score of the whole',
	() => {
		fc.assert(
			fc.property(anyRound, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
				let kept: ScoredRound = rescoreRound(null, start);
				let round = start;
				for (const each of changes) {
					round = each(round);
					kept = rescoreRound(kept, round);
					expect(kept.score).toEqual(scoreRound(round));
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

test(
	'[SC24] [SC61] kept perception gaps and what dials hang on are those of the whole, after any sequence of changes',
	() => {
		const [one, two] = [groupId('executives'), groupId('front-line')];
		const plans = [
			{ predictedGroup: one, predictedByThem: two },
			{ predictedGroup: two, predictedByThem: null },
		];
		fc.assert(
			fc.property(anyRound, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
				const asked = (round: ScoringInput) => ({ ...round, items: round.items.map(askedTwice) });
				let round = asked(start);
				let kept: ScoredRound = rescoreRound(null, round);
				for (const [index, each] of changes.entries()) {
					round = asked(each(round));
					kept = rescoreRound(kept, round);
					const plan = plans[index % plans.length];
					if (!plan) throw new Error('no plan');
					expect(keptPerceptionGaps(kept, plan)).toEqual(perceptionGaps(round, plan));
					expect(sensitivity(kept)).toEqual(sensitivity(rescoreRound(null, round)));
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);

/** The same item asked about another group too; the same object for the same item, as a questionnaire gives it. */
const twice = new WeakMap<Item, Item>();
function askedTwice(item: Item): Item {
	if (item.isPredicted === true) return item;
	const known = twice.get(item) ?? { ...item, isPredicted: true };
	twice.set(item, known);
	return known;
}

test(
	'[SC24] one new answer leaves the very scores and rows of all other items in place',
	() => {
		fc.assert(
			fc.property(anyRound, small, small, (round, by, at) => {
				const person = round.respondents[by % Math.max(1, round.respondents.length)];
				const item = round.items[at % round.items.length];
				if (person === undefined || item === undefined) return;
				const said: Answer = { response: { state: 'dk' } };
				const answers = new Map(round.answers.get(person.id)).set(item.id, said);
				const before = rescoreRound(null, round);
				const now = rescoreRound(before, {
					...round,
					answers: new Map(round.answers).set(person.id, answers),
				});
				now.score.items.forEach((score, index) => {
					expect(score === before.score.items[index]).toBe(score.item.id !== item.id);
				});
				const drawn = new Set(before.score.heatMap);
				for (const row of now.score.heatMap) {
					expect(drawn.has(row)).toBe(row.score.item.id !== item.id);
				}
			}),
			RUNS,
		);
	},
	TIMEOUT_MS,
);
