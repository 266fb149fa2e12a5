import { config } from '../config';
import type { Kind } from '../kinds/kind';
import { none, some, type Result } from '../result';

/** How far two sets of answers to one item are apart. */
export interface PairGap {
	/**
	 * Twice the mean distance across less the mean distances of different people inside, 0..2 (opposite ends), never under 0: does not grow
	 * because there are few answers, and is 0 on average where both say the same.
	 */
	readonly distance: number;
	/** Level of the first less level of the second, in the item's own unit; null for kinds without an order. */
	readonly shift: number | null;
}

/**
 * The gap between two sets of answers of any kind that is measured. Under two answers on a side: `too-few`; nobody on a side: `no-answers`.
 * Turning the two round turns the sign of the shift and nothing else. Source: SPEC 4.2 (unbiased energy gap), 1.1.
 */
export function pairGap<Value>(
	kind: Pick<Kind<Value>, 'comparison' | 'level'>,
	a: readonly Value[],
	b: readonly Value[],
): Result<PairGap> {
	if (kind.comparison === null) return none('not-measured');
	if (a.length === 0 || b.length === 0) return none('no-answers');
	if (Math.min(a.length, b.length) < config.minAnswersForSpread) return none('too-few');
	const { distance } = kind.comparison;
	const across = meanOver(a, b, distance) * 2;
	const inside = meanInside(a, distance) + meanInside(b, distance);
	const [first, second] = [kind.level(a), kind.level(b)];
	return some({
		distance: Math.max(0, across - inside),
		shift: first.ok && second.ok ? first.value.value - second.value.value : null,
	});
}

type Distance<Value> = (a: Value, b: Value) => number;

function meanOver<Value>(
	a: readonly Value[],
	b: readonly Value[],
	distance: Distance<Value>,
): number {
	let total = 0;
	for (const one of a) for (const other of b) total += distance(one, other);
	return total / (a.length * b.length);
}

/** Over pairs of different people. */
function meanInside<Value>(values: readonly Value[], distance: Distance<Value>): number {
	const { length } = values;
	return (meanOver(values, values, distance) * length) / (length - 1);
}
