import type { ItemId } from '$lib/questionnaires';
import { atMost } from '../compare';
import { config } from '../config';
import type { PermutationTest } from '../permutation/permutation-test';
import { none, type Result } from '../result';
import { answersByItem } from './answers-by-item';
import { withDiscoveryRates, type ItemTest } from './discovery-rates';
import { testItem, testPairs, type PairTest, type TestOptions } from './item-test';
import { contextOf } from './score-round';
import type { ItemAnswer, ScoringInput } from './scoring-input';
import { visibleGroups } from './visible-people';

/** Whether the groups differ on one item, and which of them. */
export interface GroupComparison {
	readonly test: Result<ItemTest>;
	/** Only where the groups differ as a whole; pairs that can be tested. */
	readonly pairs: readonly PairTest[];
}

/** How groups are compared. */
export interface CompareOptions extends TestOptions {
	/** Where answers are anonymous: smallest group that may be told apart. */
	readonly least: number | null;
}

/** What part of the work the tests of whole items are; the rest are pairs. */
const ITEMS_SHARE = 0.8;

/**
 * Tests all items of a round, then the pairs of groups inside those on which groups differ. Groups that may not be told apart are left
 * out. Yields the share done; returns the comparisons by item. The order of items and respondents does not matter. Cost: see `testRound`;
 * pairs of groups times as much for items on which groups differ. Source: SPEC 4.3, 4.4, 4.8.
 *
 * @example
 * const options = { least: null, sessionSeed: 's', draws: 99 };
 * [...finish(compareGroups(sampleRound, options)).keys()] // => ['active', 'primary-goal']
 */
export function* compareGroups(
	input: ScoringInput,
	{ least, ...options }: CompareOptions,
): Generator<number, ReadonlyMap<ItemId, GroupComparison>, void> {
	const context = contextOf(input);
	const people = answersByItem(input).map((answers, index) => {
		const item = input.items[index];
		const visible = item && visibleGroups(item, answers, context, least);
		return answers.filter(({ group }) => visible?.has(group));
	});
	const tests = new Map<ItemId, Result<PermutationTest>>();
	for (const [index, item] of input.items.entries()) {
		tests.set(item.id, testItem(item, people[index] ?? [], context, options));
		yield (ITEMS_SHARE * (index + 1)) / input.items.length;
	}
	const rated = withDiscoveryRates(tests);
	const comparisons = new Map<ItemId, GroupComparison>();
	for (const [index, item] of input.items.entries()) {
		const test = rated.get(item.id) ?? none('no-answers');
		const given: readonly ItemAnswer[] = people[index] ?? [];
		const pairs = doDiffer(test) ? testPairs(item, given, context, options) : [];
		comparisons.set(item.id, { test, pairs });
		yield ITEMS_SHARE + ((1 - ITEMS_SHARE) * (index + 1)) / input.items.length;
	}
	return comparisons;
}

/**
 * Whether the groups of an item differ more than luck would have it, many items looked at. Source: SPEC 4.4.
 *
 * @example
 * doDiffer(none('too-few')) // => false
 */
export function doDiffer(test: Result<ItemTest>): boolean {
	return test.ok && atMost(test.value.q, config.betweenGroups.discoveryRate);
}
