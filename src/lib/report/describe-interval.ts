import { m } from '$lib/messages';
import { rosterInterval, type Interval, type ItemScore, type Result } from '$lib/scoring';
import { formatNumber } from './format-number';

/** How sure a divergence is: its interval where there is one, with a sentence that says so, or why there is none. */
export interface IntervalDescription {
	/** What everybody who was asked would give, 0..1; null where nothing is estimated or nothing can be. */
	readonly interval: Interval | null;
	readonly sentence: string;
}

type Answers = Pick<ItemScore, 'counts' | 'divergence'>;

/**
 * Puts the interval of a divergence into words. Where everybody who was asked answered nothing is estimated; where some did not the
 * interval narrows with the share that did. For kinds without fixed categories it is approximate, and says so. SPEC 4.6.
 */
export function describeInterval(
	{ counts, divergence }: Answers,
	interval: Result<Interval>,
	kind: ItemScore['item']['kind'],
): IntervalDescription {
	if (!divergence.ok) return { interval: null, sentence: m.report_interval_none() };
	if (counts.answered >= counts.eligible) {
		return { interval: null, sentence: m.report_interval_everyone() };
	}
	if (!interval.ok) {
		const isApproximate = !hasCategories(kind) && interval.reason === 'too-few';
		return {
			interval: null,
			sentence: isApproximate ? m.report_interval_under_eight() : m.report_interval_none(),
		};
	}
	const narrowed = rosterInterval(
		interval.value,
		divergence.value.D,
		counts.answered,
		counts.eligible,
	);
	if (narrowed === null) return { interval: null, sentence: m.report_interval_everyone() };
	const ends = { lo: formatNumber(narrowed.lo * 100, 0), hi: formatNumber(narrowed.hi * 100, 0) };
	return {
		interval: narrowed,
		sentence: hasCategories(kind) ? m.report_interval(ends) : m.report_interval_approximate(ends),
	};
}

function hasCategories(kind: ItemScore['item']['kind']): boolean {
	return kind === 'scale' || kind === 'yes-partly-no' || kind === 'single';
}
