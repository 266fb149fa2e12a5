import type { ItemId } from '$lib/questionnaires';
import type { PermutationTest } from '../permutation/permutation-test';
import type { Result } from '../result';
import { answersByItem } from './answers-by-item';
import { withDiscoveryRates, type ItemTest } from './discovery-rates';
import { testItem, type TestOptions } from './item-test';
import { contextOf } from './score-round';
import type { ScoringInput } from './scoring-input';

/**
 * Tests every item of a round, or of a view of it. Yields the share done after each item, so that a caller can show it, or stop; returns the
 * tests by item. The order of items and of respondents does not matter. Cost: items * draws * people, see the spreads. Source: SPEC 4.3, 4.4.
 *
 * @example
 * [...finish(testRound(sampleRound, { sessionSeed: 's' })).keys()] // => ['active', 'primary-goal']
 */
export function* testRound(
	input: ScoringInput,
	options: TestOptions,
): Generator<number, ReadonlyMap<ItemId, Result<ItemTest>>, void> {
	const context = contextOf(input);
	const answers = answersByItem(input);
	const tests = new Map<ItemId, Result<PermutationTest>>();
	for (const [index, item] of input.items.entries()) {
		tests.set(item.id, testItem(item, answers[index] ?? [], context, options));
		yield (index + 1) / input.items.length;
	}
	return withDiscoveryRates(tests);
}
