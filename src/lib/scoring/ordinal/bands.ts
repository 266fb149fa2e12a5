import { atLeast, atMost } from '../compare';
import { config } from '../config';

/** The three thirds of an ordered scale. */
export type Band = 'low' | 'middle' | 'high';

/** Answers in each band, and how many categories each band has. */
export interface BandCounts {
	readonly answers: Readonly<Record<Band, number>>;
	readonly categories: Readonly<Record<Band, number>>;
}

/**
 * The band of category `index` (0-based) of a scale with `points` categories, at least two. Source: SPEC 1.5.
 *
 * @example
 * bandOf(0, 5) // => 'low'
 * bandOf(2, 5) // => 'middle'
 */
export function bandOf(index: number, points: number): Band {
	const place = index / (points - 1);
	if (atMost(place, config.bands.lowUpTo)) return 'low';
	return atLeast(place, config.bands.highFrom) ? 'high' : 'middle';
}

/**
 * Answers per band: 5 points fall 1-2 | 3 | 4-5, 7 points 1-3 | 4 | 5-7, 9 points in thirds, 11 points 4 | 3 | 4; 2 and 4
 * points have no middle. Source: SPEC 1.5.
 *
 * @example
 * bandCounts([1, 1, 2, 0, 3]) // => { answers: { low: 2, middle: 2, high: 3 }, categories: { low: 2, middle: 1, high: 2 } }
 */
export function bandCounts(counts: readonly number[]): BandCounts {
	const answers = { low: 0, middle: 0, high: 0 };
	const categories = { low: 0, middle: 0, high: 0 };
	counts.forEach((count, index) => {
		const band = bandOf(index, counts.length);
		answers[band] += count;
		categories[band] += 1;
	});
	return { answers, categories };
}
