import { atLeast, atMost, isBelow } from '../compare';
import { config } from '../config';
import { nominalShape } from '../nominal/shape';
import { orderedMaximum } from '../ordered-maximum';
import { shapeBeforeValues, shapeOfSpread, type Shape } from '../shape';
import { sum } from '../sum';
import { bandCounts } from './bands';
import { ordinalMeanDistance } from './mean-distance';
import { ordinalMedian } from './median';

/**
 * The shape of answers on an ordered scale: tells camps from scatter from not-knowing. `counts[k]` = answers in category k + 1 of
 * the scale as asked, `dk` = don't-knows, which decide only whether there is anything to judge. Two-point scales are judged as an
 * unordered choice. Source: SPEC 1.6.
 *
 * @example
 * ordinalShape([3, 0, 0, 0, 3], 0) // => 'two-camps'
 * ordinalShape([1, 0, 0, 0, 0], 4) // => 'dont-know'
 */
export function ordinalShape(counts: readonly number[], dk: number): Shape {
	if (counts.length <= 2) return nominalShape(counts, dk);
	const n = sum(counts);
	const before = shapeBeforeValues(n, dk);
	if (before !== null) return before;
	const D = headline(counts);
	if (D === 0) return 'unanimous';
	if (isTwoCamps(counts, n)) return 'two-camps';
	const { agreementUpTo, leaningUpTo, negligibleDissentShare } = config.shape;
	const dissent = dissentOf(counts);
	const isAgreed = atMost(D, agreementUpTo);
	if (isAgreed && isBelow(dissent.answers / n, negligibleDissentShare)) return 'agreement';
	if (isTolerable(dissent, n)) return 'agreement-with-dissent';
	if (isAgreed) return 'agreement';
	return atMost(D, leaningUpTo) ? 'leaning' : shapeOfSpread(n);
}

function headline(counts: readonly number[]): number {
	const maximum = orderedMaximum(sum(counts));
	return maximum === 0 ? 0 : ordinalMeanDistance(counts) / maximum;
}

function isTwoCamps(counts: readonly number[], n: number): boolean {
	const { minAnswersForCamps, minCampAnswers, minCampShare, maxMiddleCrowding } = config.shape;
	const { answers, categories } = bandCounts(counts);
	const smaller = Math.min(answers.low, answers.high);
	if (n < minAnswersForCamps || smaller < minCampAnswers) return false;
	if (!atLeast(smaller / n, minCampShare)) return false;
	if (categories.middle === 0) return true;
	const crowding = answers.middle / categories.middle;
	return (
		atMost(crowding, (maxMiddleCrowding * answers.low) / categories.low) &&
		atMost(crowding, (maxMiddleCrowding * answers.high) / categories.high)
	);
}

interface Dissent {
	readonly answers: number;
	readonly isOneSided: boolean;
	/** The counts without the dissenting answers. */
	readonly rest: readonly number[];
}

/** The answers far from the median. */
function dissentOf(counts: readonly number[]): Dissent {
	const median = ordinalMedian(counts);
	const center = median.ok ? median.value : 0;
	const far = (counts.length - 1) * config.shape.dissentDistance;
	let below = 0;
	let above = 0;
	const rest = counts.map((count, index) => {
		const offset = index + 1 - center;
		if (!atLeast(Math.abs(offset), far)) return count;
		if (offset < 0) below += count;
		else above += count;
		return 0;
	});
	return { answers: below + above, isOneSided: below === 0 || above === 0, rest };
}

function isTolerable(dissent: Dissent, n: number): boolean {
	return (
		dissent.answers > 0 &&
		dissent.isOneSided &&
		isBelow(dissent.answers / n, config.shape.dissentShare) &&
		atMost(headline(dissent.rest), config.shape.agreementUpTo)
	);
}
