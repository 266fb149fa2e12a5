import { range, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '$lib/report';

/** An axis of numbers that begins and ends at a labelled tick. */
export interface NumberAxis {
	readonly domain: readonly [number, number];
	/** The ticks that are labelled, both ends among them. */
	readonly labelled: readonly number[];
}

/** Characters that all labels together may have, with two between each: they fit side by side on a phone. */
const ROOM = 36;

/** What stands at a tick. */
export function numberAxisLabel(tick: number): string {
	return formatNumber(tick, 6);
}

/**
 * The axis over `min`..`max`, widened to round numbers, with as many evenly spaced labels as fit side by side: never fewer than the
 * two ends.
 */
export function numberAxis(min: number, max: number): NumberAxis {
	const [start = min, end = max] = scaleLinear([min, max], [0, 1]).nice(4).domain();
	const all = ticks(start, end, 4);
	const last = all.length - 1;
	if (last < 1) return { domain: [start, end], labelled: [start] };
	const widest = Math.max(...all.map((tick) => numberAxisLabel(tick).length)) + 2;
	const steps = range(1, last).filter((each) => last % each === 0);
	const step = steps.find((each) => (last / each + 1) * widest <= ROOM) ?? last;
	const labelled = all.filter((_, index) => index % step === 0);
	// As the ticks have them: `nice` gives a negative zero.
	return { domain: [all[0] ?? start, all[last] ?? end], labelled };
}
