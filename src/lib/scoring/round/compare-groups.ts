import type { Item, ItemId } from '$lib/questionnaires';
import { atMost } from '../compare';
import { config } from '../config';
import type { PermutationTest } from '../permutation/permutation-test';
import { none, type Result } from '../result';
import { withDiscoveryRates, type ItemTest } from './discovery-rates';
import { groupTests, type CompareOptions } from './group-tests';
import type { PairTest } from './item-test';
import type { ScoringInput } from './scoring-input';

/** Whether the groups differ on one item, and which of them. */
export interface GroupComparison {
	readonly test: Result<ItemTest>;
	/** Only where the groups differ as a whole; pairs that can be tested. */
	readonly pairs: readonly PairTest[];
}

/** What part of the work the tests of whole items are; the rest are pairs. */
export const ITEM_TESTS_SHARE = 0.8;

/**
 * Tests all items of a round, then the pairs of groups inside those on which groups differ. Groups that may not be told apart are left
 * out. Yields the share done; returns the comparisons by item. The order of items and respondents does not matter. To share the work out, see
 * `groupTests`. Cost: see `testRound`; pairs of groups times as much for items on which groups differ. Source: SPEC 4.3, 4.4, 4.8.
 *
 * @example
 * const options = { least: null, sessionSeed: 's', draws: 99 };
 * [...finish(compareGroups(sampleRound, options)).keys()] // => ['active', 'primary-goal']
 */
export function* compareGroups(
	input: ScoringInput,
	options: CompareOptions,
): Generator<number, ReadonlyMap<ItemId, GroupComparison>, void> {
	const { items } = input;
	const tests = groupTests(input, options);
	const tested: Result<PermutationTest>[] = [];
	for (const place of items.keys()) {
		tested.push(tests.testItem(place));
		yield (ITEM_TESTS_SHARE * (place + 1)) / items.length;
	}
	const rated = rateTests(items, tested);
	const pairs: (readonly PairTest[])[] = [];
	for (const [place, test] of rated.entries()) {
		pairs.push(doDiffer(test) ? tests.testPairs(place) : []);
		yield ITEM_TESTS_SHARE + ((1 - ITEM_TESTS_SHARE) * (place + 1)) / items.length;
	}
	return comparisonsOf(items, rated, pairs);
}

/**
 * Gives the tests of all items, in their order, their false discovery rates. Source: SPEC 4.4.
 *
 * @example
 * rateTests(sampleRound.items, [none('too-few')])[0] // => { ok: false, reason: 'too-few' }
 */
export function rateTests(
	items: readonly Pick<Item, 'id'>[],
	tested: readonly Result<PermutationTest>[],
): readonly Result<ItemTest>[] {
	const rated = withDiscoveryRates(
		new Map(items.map(({ id }, place) => [id, tested[place] ?? none('no-answers')])),
	);
	return items.map(({ id }) => rated.get(id) ?? none('no-answers'));
}

/**
 * Puts together what was tested of each item, in their order.
 *
 * @example
 * comparisonsOf(sampleRound.items, [], []).size // => 2
 */
export function comparisonsOf(
	items: readonly Pick<Item, 'id'>[],
	rated: readonly Result<ItemTest>[],
	pairs: readonly (readonly PairTest[])[],
): ReadonlyMap<ItemId, GroupComparison> {
	return new Map(
		items.map(({ id }, place) => [
			id,
			{ test: rated[place] ?? none('no-answers'), pairs: pairs[place] ?? [] },
		]),
	);
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
