import { config } from '../config';
import type { Divergence } from '../divergence';
import type { Result } from '../result';
import { sum } from '../sum';
import type { LeaveOut } from './leave-out';

/** Answers of a kind whose divergence follows from the distances of pairs. */
export interface PairedAnswers<Value> {
	readonly values: readonly Value[];
	/** Sum of the distances of each answer to all answers. */
	readonly rows: Float64Array;
	/** Mean distance Ed of some values. */
	readonly meanDistance: (values: readonly Value[]) => number;
	/** Divergence of `n` answers with a mean distance, when the values `left` are no longer among them. */
	readonly divergence: (
		n: number,
		meanDistance: number,
		left: readonly Value[],
	) => Result<Divergence>;
}

/**
 * Leaves answers out of sums of distances: those of all pairs, less twice the rows of the answers left out, plus the pairs among these, which were
 * taken twice. A sum smaller than rounding is 0, so that answers that are all the same stay so. Cost a call: the places, and the mean distance of what is
 * left out where it is not known. Source: SPEC 0.
 */
export function pairsLeaveOut<Value>({
	values,
	rows,
	meanDistance,
	divergence,
}: PairedAnswers<Value>): LeaveOut {
	const all = sum(rows);
	return (places, known) => {
		const left: Value[] = [];
		let pairs = all;
		for (const place of places) {
			const value = values[place];
			if (value === undefined) continue;
			left.push(value);
			pairs -= 2 * (rows[place] ?? 0);
		}
		if (left.length > 1) pairs += left.length * left.length * (known ?? meanDistance(left));
		const rest = values.length - left.length;
		const mean = rest === 0 ? 0 : pairs / (rest * rest);
		return divergence(rest, mean < config.slack ? 0 : mean, left);
	};
}
