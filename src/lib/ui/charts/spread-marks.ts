/** Where a mark goes: `position` 0..1 along the axis, `lane` from 0, the first to be filled, `shift` whole marks to the right of its position. */
export interface SpreadMark {
	readonly position: number;
	readonly lane: number;
	readonly shift: number;
}

/**
 * Keeps marks with nearly the same value from covering each other: each takes the first of `lanes` in which the last mark is at
 * least `width` (share of the axis) to the left; when all are taken it goes to the right of the emptiest one. Same order as given.
 * The number of lanes is fixed, so that a new mark never makes the chart taller.
 */
export function spreadMarks(
	positions: readonly number[],
	lanes: number,
	width: number,
): readonly SpreadMark[] {
	const ends = new Array<number>(lanes).fill(-Infinity);
	const placed = new Array<SpreadMark>(positions.length);
	for (const [index, position] of sortedEntries(positions)) {
		const free = ends.findIndex((end) => end <= position + 1e-9);
		const lane = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
		const end = ends[lane] ?? -Infinity;
		const at = Math.max(position, end);
		placed[index] = { position, lane, shift: free === -1 ? (at - position) / width : 0 };
		ends[lane] = at + width;
	}
	return placed;
}

function sortedEntries(positions: readonly number[]): readonly (readonly [number, number])[] {
	return positions
		.map((position, index) => [index, position] as const)
		.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}
