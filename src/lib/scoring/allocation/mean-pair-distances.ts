import { config } from '../config';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { centredLogRatios } from './aitchison';

/** How far two different people's budgets are apart on average, by two distances. */
export interface MeanPairDistances {
	/** Mean root of the Jensen-Shannon divergence in base 2, 0..1. */
	readonly jensenShannon: Result<number, 'no-answers' | 'too-few'>;
	/** Mean Aitchison distance with zeros replaced, from 0 up. */
	readonly aitchison: Result<number, 'no-answers' | 'too-few'>;
}

/**
 * Means of `jensenShannon` and `aitchison` over all pairs of budgets given as shares that sum to 1. What belongs to one budget is worked out
 * once, so that a pair costs a logarithm an option. Yields the share done after each budget. Under two budgets: no result. Cost: people
 * squared times options / 2. Source: Lin 1991, Aitchison 1986; SPEC 2.4.
 *
 * @example
 * finish(meanPairDistances([[50, 50], [80, 20]])) // ≈ { jensenShannon: { ok: true, value: 2.704 }, aitchison: { ok: true, value: 0.98 } }
 */
export function* meanPairDistances(
	rows: readonly (readonly number[])[],
	delta: number = config.zeroShare,
): Generator<number, MeanPairDistances, void> {
	if (rows.length < 2) {
		const nothing = none(rows.length === 0 ? 'no-answers' : 'too-few');
		return { jensenShannon: nothing, aitchison: nothing };
	}
	const entropies = rows.map((row) => sum(row.map(bits)));
	const ratios = rows.map((row) => centredLogRatios(row, delta) ?? []);
	let divergent = 0;
	let apart = 0;
	for (let one = 1; one < rows.length; one += 1) {
		for (let other = 0; other < one; other += 1) {
			const inside = ((entropies[one] ?? 0) + (entropies[other] ?? 0)) / 2;
			const mixed = entropyOfMiddle(rows[one] ?? [], rows[other] ?? []);
			divergent += Math.sqrt(Math.max(0, mixed - inside));
			apart += euclidean(ratios[one] ?? [], ratios[other] ?? []);
		}
		yield (one * (one + 1)) / (rows.length * (rows.length - 1));
	}
	const pairs = (rows.length * (rows.length - 1)) / 2;
	return { jensenShannon: some(divergent / pairs), aitchison: some(apart / pairs) };
}

/** What a share adds to an entropy. */
function bits(share: number): number {
	return share > 0 ? -share * Math.log2(share) : 0;
}

function entropyOfMiddle(a: readonly number[], b: readonly number[]): number {
	let total = 0;
	for (let option = 0; option < a.length; option += 1) {
		total += bits(((a[option] ?? 0) + (b[option] ?? 0)) / 2);
	}
	return total;
}

function euclidean(a: readonly number[], b: readonly number[]): number {
	let squares = 0;
	for (let option = 0; option < a.length; option += 1) {
		squares += ((a[option] ?? 0) - (b[option] ?? 0)) ** 2;
	}
	return Math.sqrt(squares);
}
