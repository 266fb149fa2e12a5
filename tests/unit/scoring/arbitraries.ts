import fc from 'fast-check';

/** Answers per category of an ordered scale, 2 to 11 points, possibly none at all. */
export const anyCounts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 11 });

/** The same with at least two answers. */
export const spreadCounts = anyCounts.filter((counts) => total(counts) >= 2);

/** A few rankings without ties of the same options. */
export const untiedRankings = fc.integer({ min: 2, max: 6 }).chain((options) =>
	fc.array(
		fc.shuffledSubarray(
			Array.from({ length: options }, (_, index) => index + 1),
			{ minLength: options, maxLength: options },
		),
		{ minLength: 2, maxLength: 9 },
	),
);

/** Budgets over the same options, none of them empty. */
export const budgets = fc.integer({ min: 2, max: 5 }).chain((options) =>
	fc.array(
		fc
			.array(fc.integer({ min: 0, max: 100 }), { minLength: options, maxLength: options })
			.filter((points) => total(points) > 0),
		{ minLength: 2, maxLength: 9 },
	),
);

/** Sets of options 0..3. */
export const optionSets = fc.array(
	fc.uniqueArray(fc.integer({ min: 0, max: 3 })).map((options) => new Set(options)),
	{ minLength: 2, maxLength: 12 },
);

export function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** The answers of counts, one by one: category numbers from 0. */
export function unroll(counts: readonly number[]): readonly number[] {
	return counts.flatMap((count, category) => new Array<number>(count).fill(category));
}

/** Mean of a distance over all ordered pairs, self pairs included, by the definition. */
export function meanOverPairs<Value>(
	values: readonly Value[],
	distance: (a: Value, b: Value) => number,
): number {
	const all = values.flatMap((a) => values.map((b) => distance(a, b)));
	return total(all) / all.length;
}
