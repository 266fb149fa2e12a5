import { benjaminiHochberg } from '../groups/benjamini-hochberg';
import type { PermutationTest } from '../permutation/permutation-test';
import { none, some, type Result } from '../result';

/** The test of one item among those of a view. `q` = false discovery rate among all that could be tested: to be shown instead of p. */
export interface ItemTest extends PermutationTest {
	readonly q: number;
}

/** Gives each test its false discovery rate among those that could be computed. Source: Benjamini & Hochberg 1995; SPEC 4.4. */
export function withDiscoveryRates<Id>(
	tests: ReadonlyMap<Id, Result<PermutationTest>>,
): ReadonlyMap<Id, Result<ItemTest>> {
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
