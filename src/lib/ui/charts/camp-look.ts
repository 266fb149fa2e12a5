/** Corners of the forms that camps have, round, square, upright and hanging triangle, diamond. */
const CORNERS: readonly (readonly (readonly [number, number])[])[] = [
	[],
	[
		[-0.9, -0.9],
		[0.9, -0.9],
		[0.9, 0.9],
		[-0.9, 0.9],
	],
	[
		[0, -1.3],
		[1.2, 0.9],
		[-1.2, 0.9],
	],
	[
		[0, 1.3],
		[1.2, -0.9],
		[-1.2, -0.9],
	],
	[
		[0, -1.25],
		[1.25, 0],
		[0, 1.25],
		[-1.25, 0],
	],
];

/** The outline of a camp's mark around 0, as a path; round for who is in no camp that is shown. */
export function campForm(camp: number | null, size: number): string {
	const corners = CORNERS[camp ?? 0] ?? [];
	if (corners.length === 0) {
		return `M ${-size} 0 A ${size} ${size} 0 1 1 ${size} 0 A ${size} ${size} 0 1 1 ${-size} 0 Z`;
	}
	return `M ${corners.map(([x, y]) => `${x * size} ${y * size}`).join(' L ')} Z`;
}

/** The fill of a camp's marks; plain ink for who is in none that is shown. */
export function campFill(camp: number | null): string {
	return camp === null ? 'var(--chart-level)' : `var(--chart-group-${(camp % 8) + 1})`;
}
