import type { Distribution } from '../../kinds/distribution';
import { kendallW } from '../../ranking/kendall-w';
import { meanSpearman } from '../../ranking/mean-spearman';
import { mapResult } from '../../result';
import type { RankingIndex } from './expert-index';
import type { ExpertValue } from './expert-value';

/** Agreement on the order, then median and quartiles of the rank of each option. `rows`: ranks of all options, a row a person. Source: SPEC 2.3. */
export function rankingIndices(
	distribution: Distribution,
	rows: readonly (readonly number[])[],
): readonly ExpertValue<RankingIndex>[] {
	const concordance = kendallW(rows);
	const options = distribution.form === 'ranks' ? distribution.options : [];
	return [
		{ index: 'kendall-w', value: mapResult(concordance, ({ W }) => W) },
		{ index: 'kendall-chi2', value: mapResult(concordance, ({ chi2 }) => chi2) },
		{ index: 'kendall-df', value: mapResult(concordance, ({ df }) => df) },
		{ index: 'kendall-p', value: mapResult(concordance, ({ p }) => p) },
		{ index: 'mean-spearman', value: meanSpearman(rows) },
		...options.flatMap(({ label, ranks }) => {
			const option = { kind: 'text', text: label } as const;
			return [
				{ index: 'rank-median', option, value: mapResult(ranks, ({ median }) => median) },
				{ index: 'rank-first', option, value: mapResult(ranks, ({ first }) => first) },
				{ index: 'rank-third', option, value: mapResult(ranks, ({ third }) => third) },
			] as const;
		}),
	];
}
