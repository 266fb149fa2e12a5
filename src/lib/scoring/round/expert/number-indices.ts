import type { Item } from '$lib/questionnaires';
import { coefficientOfVariation } from '../../delphi/coefficient-of-variation';
import type { Distribution } from '../../kinds/distribution';
import { interquartileRange } from '../../numbers/interquartile-range';
import { mean } from '../../numbers/mean';
import { median } from '../../numbers/median';
import { medianDeviation } from '../../numbers/median-deviation';
import { quartileDispersion } from '../../numbers/quartile-dispersion';
import { mapResult, none } from '../../result';
import type { NumberIndex } from './expert-index';
import type { ExpertValue } from './expert-value';

/** Indices of numbers and day numbers. What divides by size is made only for amounts with a true zero, so never for dates. Source: SPEC 2.5, 7.4. */
export function numberIndices(
	item: Item,
	distribution: Distribution,
): readonly ExpertValue<NumberIndex>[] {
	const values = 'values' in distribution ? distribution.values : [];
	const quartiles = 'quartiles' in distribution ? distribution.quartiles : none('no-answers');
	const isRatio = item.kind === 'number' && item.distance === 'ratio';
	return [
		{ index: 'mean', value: mean(values) },
		{ index: 'median', value: median(values) },
		{ index: 'minimum', value: mapResult(quartiles, ({ min }) => min) },
		{ index: 'maximum', value: mapResult(quartiles, ({ max }) => max) },
		{ index: 'interquartile-range', value: interquartileRange(values) },
		{ index: 'median-deviation', value: medianDeviation(values) },
		{
			index: 'quartile-dispersion',
			value: isRatio ? quartileDispersion(values) : none('not-measured'),
		},
		{ index: 'variation', value: isRatio ? coefficientOfVariation(values) : none('not-measured') },
	];
}
