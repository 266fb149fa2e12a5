import { none, some, type Result } from '../result';
import { midranks } from './midranks';

/**
 * Mean of Spearman's rank correlation over all pairs of judges, -1 / (judges - 1) to 1; without ties (m W - 1) / (m - 1) for m judges and
 * Kendall's W. Rows are scores or ranks of all options, midranked here. A judge who ties everything has no correlation with anybody and is
 * left out; under two others there is none. The scaled rows are added up instead of being paired, so the cost is judges times options.
 * Source: Spearman 1904, Kendall & Babington Smith 1939; SPEC 2.3.
 *
 * @example
 * meanSpearman([[1, 2, 3], [3, 2, 1]]) // => { ok: true, value: -1 }
 */
export function meanSpearman(
	rows: readonly (readonly number[])[],
): Result<number, 'no-answers' | 'too-few' | 'no-variation'> {
	if (rows.length === 0) return none('no-answers');
	if (rows.length < 2) return none('too-few');
	const options = rows[0]?.length ?? 0;
	const center = (options + 1) / 2;
	const sums = new Array<number>(options).fill(0);
	let judges = 0;
	for (const row of rows) {
		const offsets = midranks(row).map((rank) => rank - center);
		const length = Math.sqrt(offsets.reduce((total, offset) => total + offset * offset, 0));
		if (length === 0) continue;
		judges += 1;
		offsets.forEach((offset, option) => {
			sums[option] = (sums[option] ?? 0) + offset / length;
		});
	}
	if (judges < 2) return none('no-variation');
	// The square of the sum of unit rows holds every pair twice and every row with itself once.
	const square = sums.reduce((total, value) => total + value * value, 0);
	return some((square - judges) / (judges * (judges - 1)));
}
