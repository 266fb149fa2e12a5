// @ts-check

/**
 * The middle of some numbers, of an even count the mean of the two in the middle; NaN for none.
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	const upper = Math.floor(sorted.length / 2);
	const lower = Math.ceil(sorted.length / 2) - 1;
	return ((sorted[lower] ?? NaN) + (sorted[upper] ?? NaN)) / 2;
}

/**
 * Rounds for reading: three digits that mean something.
 * @param {number} number
 */
export function threeDigits(number) {
	return Number(number.toPrecision(3));
}
