/** The answers to one unit (a question) as pairs of values: cells of the V x V table of coincidences, c * V + k, and what each adds. */
export interface UnitPairs {
	readonly cells: readonly number[];
	readonly weights: readonly number[];
}

/** What Krippendorff's alpha is computed from: the different values, ascending, and the pairs of every unit with at least two. */
export interface Coincidences {
	readonly values: readonly number[];
	readonly units: readonly UnitPairs[];
}

/**
 * Pairs of values inside each unit, from `data[coder][unit]`, null = missing. A unit's ordered pairs of two coders add 1 / (coders - 1)
 * each; units with fewer than two values are left out. Cost: cells, and the square of the different values of each unit. Source:
 * Krippendorff 2011; SPEC 3.
 */
export function coincidencesOf(data: readonly (readonly (number | null)[])[]): Coincidences {
	const unitCount = Math.max(0, ...data.map((row) => row.length));
	const columns = Array.from({ length: unitCount }, (_, unit) =>
		data.map((row) => row[unit] ?? null).filter((value) => value !== null),
	).filter((column) => column.length >= 2);
	const values = [...new Set(columns.flat())].sort((a, b) => a - b);
	const places = new Map(values.map((value, place) => [value, place]));
	return {
		values,
		units: columns.map((column) =>
			pairsOf(
				column.map((value) => places.get(value) ?? 0),
				values.length,
			),
		),
	};
}

function pairsOf(places: readonly number[], size: number): UnitPairs {
	const counts = new Map<number, number>();
	for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
	const cells: number[] = [];
	const weights: number[] = [];
	for (const [c, countC] of counts) {
		for (const [k, countK] of counts) {
			const pairs = c === k ? countC * (countC - 1) : countC * countK;
			if (pairs === 0) continue;
			cells.push(c * size + k);
			weights.push(pairs / (places.length - 1));
		}
	}
	return { cells, weights };
}
