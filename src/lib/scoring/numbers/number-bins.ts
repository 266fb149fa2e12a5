import { config } from '../config';

/** One interval of numbers: from `from` up to, not including, `to`. */
export interface NumberInterval {
	readonly from: number;
	readonly to: number;
}

/**
 * Intervals of equal round width (1, 2 or 5 times a power of ten, and a whole number of the item's steps) that hold all values,
 * about eight of them. None for no values. Which values there are decides, not the author's range: an estimate far out still
 * shows, the others stay apart.
 *
 * @example
 * numberBins([0, 10], 5) // => [{ from: 0, to: 5 }, { from: 5, to: 10 }, { from: 10, to: 15 }]
 */
export function numberBins(values: readonly number[], step: number): readonly NumberInterval[] {
	if (values.length === 0) return [];
	const min = values.reduce((a, b) => Math.min(a, b));
	const max = values.reduce((a, b) => Math.max(a, b));
	const width = roundWidth((max - min) / config.targetBins, step);
	const first = place(min, width);
	const last = place(max, width);
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		from: tidy((first + index) * width),
		to: tidy((first + index + 1) * width),
	}));
}

/** Finds which interval of a gapless row from `numberBins` holds a value. */
export function binFinder(bins: readonly NumberInterval[]): (value: number) => number {
	const [first] = bins;
	if (first === undefined) return () => -1;
	const width = tidy(first.to - first.from);
	const start = place(first.from, width);
	return (value) => place(value, width) - start;
}

function roundWidth(wanted: number, step: number): number {
	const least = step > 0 ? step : 1;
	if (wanted <= least) return least;
	const power = 10 ** Math.floor(Math.log10(wanted));
	const width = [1, 2, 5, 10].map((times) => times * power).find((w) => w >= wanted * (1 - 1e-9));
	return Math.ceil(tidy((width ?? wanted) / least)) * least;
}

/** The slack keeps 0.3 / 0.1 in the third interval. */
function place(value: number, width: number): number {
	return Math.floor(value / width + 1e-9);
}

function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
