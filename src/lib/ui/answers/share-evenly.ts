import type { OptionId } from '$lib/questionnaires';

/** What an allocation shares out. */
export const ALL_POINTS = 100;

/** The sum of all points given so far. */
export function givenPoints(points: ReadonlyMap<OptionId, number>): number {
	return [...points.values()].reduce((sum, each) => sum + each, 0);
}

/**
 * The points with what is left of 100 shared out in whole points: over the options that have none yet, or over all where each has
 * some. What cannot be split goes to the first ones, one each. Nothing changes where nothing is left.
 */
export function shareEvenly(
	options: readonly OptionId[],
	points: ReadonlyMap<OptionId, number>,
): ReadonlyMap<OptionId, number> {
	const left = ALL_POINTS - givenPoints(points);
	if (left <= 0) return points;
	const empty = options.filter((option) => (points.get(option) ?? 0) === 0);
	const takers = empty.length > 0 ? empty : options;
	const each = Math.floor(left / takers.length);
	const extra = left % takers.length;
	return new Map(
		options.map((option) => {
			const at = takers.indexOf(option);
			const share = at === -1 ? 0 : each + (at < extra ? 1 : 0);
			return [option, (points.get(option) ?? 0) + share];
		}),
	);
}
