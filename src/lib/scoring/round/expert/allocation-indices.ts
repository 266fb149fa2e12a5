import { allocationDivergence } from '../../allocation/divergence';
import { meanPairDistances } from '../../allocation/mean-pair-distances';
import { mapResult } from '../../result';
import type { AllocationIndex } from './expert-index';
import type { ExpertValue } from './expert-value';

/**
 * Mean distances of two different people's budgets, from shares that sum to 1. Yields the share done. Cost: people squared times options.
 * Source: SPEC 2.4.
 */
export function* allocationIndices(
	rows: readonly (readonly number[])[],
): Generator<number, readonly ExpertValue<AllocationIndex>[], void> {
	const { jensenShannon, aitchison } = yield* meanPairDistances(rows);
	return [
		{ index: 'total-variation', value: mapResult(allocationDivergence(rows), ({ U }) => U) },
		{ index: 'jensen-shannon', value: jensenShannon },
		{ index: 'aitchison', value: aitchison },
	];
}
