import type { GroupId, Item } from '$lib/questionnaires';
import { config } from '../config';
import { benjaminiHochberg } from '../groups/benjamini-hochberg';
import { withKind } from '../kinds/with-kind';
import { arrangementsOf } from '../permutation/arrangements';
import {
	exactPermutationTest,
	seededPermutationTest,
	type PermutationTest,
} from '../permutation/permutation-test';
import type { SpreadOf } from '../permutation/spread';
import { guardPeople } from '../privacy/guard-people';
import { none, some, type Result } from '../result';
import { tally } from '../tally';
import { valueOf } from './given-values';
import type { ItemContext } from './score-item';
import type { ItemAnswer } from './scoring-input';

/** What a test is drawn from, and how many draws it takes where not all arrangements are tried. */
export interface TestOptions {
	readonly sessionSeed: string;
	readonly draws?: number;
}

/** Two groups held against each other on one item. `q` = false discovery rate among the pairs of the item. */
export interface PairTest {
	readonly a: GroupId;
	readonly b: GroupId;
	readonly test: PermutationTest;
	readonly q: number;
}

/**
 * Whether the groups differ on one item more than luck would have it. Only people with a value and groups of two or more count; under
 * two such groups, or where not even a perfect split would be unlikely, there are too few people for a test. Few people are tested
 * over all arrangements, more by a draw from the session's seed and the item's id, so that it does not matter in which order items are
 * tested. Same people in the same order, same result. Source: SPEC 4.3, 4.5.
 *
 * @example
 * const [item] = sampleRound.items;
 * const people = answersTo(sampleRound, item.id);
 * testItem(item, people, contextOf(sampleRound), { sessionSeed: 's' }) // => { ok: false, reason: 'too-few' }
 */
export function testItem(
	item: Item,
	people: readonly ItemAnswer[],
	context: Pick<ItemContext, 'entityNames' | 'least'>,
	{ sessionSeed, draws = config.permutation.screenDraws }: TestOptions,
): Result<PermutationTest> {
	const seed = `${sessionSeed}|perm|${item.id}`;
	const shown = peopleShown(item, people, context);
	if (!shown.ok) return shown;
	const testable = readTestable(item, shown.value, context.entityNames);
	return testable.ok ? run(testable.value, seed, draws) : testable;
}

/**
 * The same for each pair of groups, those that can be tested, with their false discovery rates inside the item. Meant for items whose
 * groups differ as a whole. Source: SPEC 4.4.
 *
 * @example
 * const [item] = sampleRound.items;
 * const people = answersTo(sampleRound, item.id);
 * testPairs(item, people, contextOf(sampleRound), { sessionSeed: 's' }) // => []
 */
export function testPairs(
	item: Item,
	people: readonly ItemAnswer[],
	context: ItemContext,
	{ sessionSeed, draws = config.permutation.screenDraws }: TestOptions,
): readonly PairTest[] {
	const { groups, entityNames } = context;
	const shown = peopleShown(item, people, context);
	if (!shown.ok) return [];
	const tests = groups.flatMap((a, index) =>
		groups.slice(index + 1).flatMap((b) => {
			const both = shown.value.filter(({ group }) => group === a || group === b);
			const testable = readTestable(item, both, entityNames);
			const seed = `${sessionSeed}|perm|${item.id}|${a}|${b}`;
			const test = testable.ok ? run(testable.value, seed, draws) : testable;
			return test.ok ? [{ a, b, test: test.value }] : [];
		}),
	);
	const rates = benjaminiHochberg(tests.map(({ test }) => test.p));
	return tests.map((pair, index) => ({ ...pair, q: rates[index] ?? 1 }));
}

/** Where answers are anonymous, people are tested under the groups that may be seen. */
function peopleShown(
	item: Item,
	people: readonly ItemAnswer[],
	{ entityNames, least }: Pick<ItemContext, 'entityNames' | 'least'>,
): Result<readonly ItemAnswer[]> {
	if (least === undefined) return some(people);
	const guarded = guardPeople(item, people, { entityNames, least });
	return guarded.isHidden ? none('hidden') : some(guarded.people);
}

/** The answers that a test counts. */
interface Testable {
	readonly spread: SpreadOf;
	readonly groups: readonly GroupId[];
}

function readTestable(
	item: Item,
	people: readonly ItemAnswer[],
	entityNames: ItemContext['entityNames'],
): Result<Testable> {
	return withKind(item, entityNames, (kind): Result<Testable> => {
		if (kind.comparison === null) return none('not-measured');
		const given = people.flatMap((person) => {
			const value = valueOf(kind, person);
			return value === null ? [] : [{ value, group: person.group }];
		});
		const sizes = tally(given.map(({ group }) => group));
		const { minGroupAnswers } = config.permutation;
		const counted = given.filter(({ group }) => (sizes.get(group) ?? 0) >= minGroupAnswers);
		const spread = kind.comparison.spread(counted.map(({ value }) => value));
		return { ok: true, value: { spread, groups: counted.map(({ group }) => group) } };
	});
}

function run({ spread, groups }: Testable, seed: string, draws: number): Result<PermutationTest> {
	const sizes = [...tally(groups).values()];
	const { minGroups, hopelessAbove, exactUpTo } = config.permutation;
	if (sizes.length < minGroups) return none('too-few');
	const { ways, leastPValue } = arrangementsOf(sizes);
	if (leastPValue > hopelessAbove) return none('too-few');
	if (ways <= exactUpTo) return exactPermutationTest(spread, groups);
	return seededPermutationTest(spread, groups, seed, draws);
}
