import type { ItemId } from '$lib/questionnaires';
import { benjaminiHochberg } from '../groups/benjamini-hochberg';
import type { PermutationTest } from '../permutation/permutation-test';
import { none, some, type Result } from '../result';
import { answersByItem } from './answers-by-item';
import { testItem, type TestOptions } from './item-test';
import { contextOf } from './score-round';
import type { ScoringInput } from './scoring-input';

/** The test of one item among those of a round. `q` = false discovery rate among all that could be tested: to be shown instead of p. */
export interface ItemTest extends PermutationTest {
	readonly q: number;
}

/**
 * Tests every item of a round, or of a view of it. Yields the share done after each item, so that a caller can show it, or stop; returns the
 * tests by item. The order of items and of respondents does not matter. Cost: items * draws * people, see the spreads. Source: SPEC 4.3, 4.4.
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
	const tested = [...tests].flatMap(([id, test]) => (test.ok ? [{ id, p: test.value.p }] : []));
	const rates = benjaminiHochberg(tested.map(({ p }) => p));
	const rateOf = new Map(tested.map(({ id }, index) => [id, rates[index] ?? 1]));
	return new Map(
		[...tests].map(([id, test]) => [
			id,
			test.ok ? some({ ...test.value, q: rateOf.get(id) ?? 1 }) : none(test.reason),
		]),
	);
}
