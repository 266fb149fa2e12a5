import { atLeast } from '../compare';
import { config } from '../config';
import { shapeBeforeValues, shapeOfSpread, type Shape } from '../shape';
import { sum } from '../sum';

/**
 * The shape of unordered single choices (and of two-point scales), by the share of the most chosen option. `dk` = don't-knows,
 * which decide only whether there is anything to judge. Source: SPEC 1.6, last paragraph.
 *
 * @example
 * nominalShape([5, 1], 0) // => 'agreement'
 */
export function nominalShape(counts: readonly number[], dk: number): Shape {
	const n = sum(counts);
	const before = shapeBeforeValues(n, dk);
	if (before !== null) return before;
	const { modalAgreement, modalLeaning, topTwoShare, minCampShare, minAnswersForCamps } =
		config.shape;
	const [first = 0, second = 0] = counts.toSorted((a, b) => b - a);
	if (first === n) return 'unanimous';
	if (atLeast(first / n, modalAgreement)) return 'agreement';
	const areTwo = atLeast((first + second) / n, topTwoShare) && atLeast(second / n, minCampShare);
	if (n >= minAnswersForCamps && areTwo) return 'two-camps';
	return atLeast(first / n, modalLeaning) ? 'leaning' : shapeOfSpread(n);
}
