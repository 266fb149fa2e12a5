/**
 * Everybody's answers to one question, prepared for comparing people: the place of each person's answer among the different ones, and
 * a table of the distances of these. Place `kinds - 1` is no answer; it is 0 away from all, and counts nowhere.
 */
export interface AnswerColumn {
	readonly codes: Uint16Array;
	readonly kinds: number;
	/** `kinds` squared distances 0..1, row by row. */
	readonly distances: Float64Array;
	readonly weight: number;
}

/**
 * Makes a column from values (null = no answer), at most 65 535 different ones. `keyOf` must be the same for equal values; `distance`
 * symmetric, and 0 for equal ones. Cost: people + the square of the different values. Source: SPEC 5.
 *
 * @example
 * [...answerColumn(['x', null, 'x'], (value) => value, () => 1).codes] // => [0, 1, 0]
 */
export function answerColumn<Value>(
	values: readonly (Value | null)[],
	keyOf: (value: Value) => string | number,
	distance: (a: Value, b: Value) => number,
	weight = 1,
): AnswerColumn {
	const places = new Map<string | number, number>();
	const distinct: Value[] = [];
	const given = values.map((value) => {
		if (value === null) return null;
		const key = keyOf(value);
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, distinct.length);
		distinct.push(value);
		return distinct.length - 1;
	});
	const kinds = distinct.length + 1;
	const distances = new Float64Array(kinds * kinds);
	distinct.forEach((a, i) => {
		distinct.slice(0, i).forEach((b, j) => {
			const d = distance(a, b);
			distances[i * kinds + j] = d;
			distances[j * kinds + i] = d;
		});
	});
	const codes = Uint16Array.from(given, (place) => place ?? kinds - 1);
	return { codes, kinds, distances, weight };
}
