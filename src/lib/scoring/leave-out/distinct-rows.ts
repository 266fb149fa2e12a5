/**
 * The sum of the distances of each value to all values, for kinds without a short cut. `keyOf` must be the same for equal values; `distance` symmetric,
 * and 0 for equal ones. Cost: n + the square of the *different* values. Source: SPEC 0.
 */
export function distinctRows<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string | number,
	distance: (a: Value, b: Value) => number,
): Float64Array {
	const kinds = new Map<string | number, Different<Value>>();
	const own = values.map((value) => {
		const key = keyOf(value);
		const known = kinds.get(key) ?? { value, count: 0, row: 0 };
		known.count += 1;
		kinds.set(key, known);
		return known;
	});
	const all = [...kinds.values()];
	all.forEach((one, index) => {
		for (let before = 0; before < index; before += 1) {
			const other = all[before];
			if (other === undefined) continue;
			const apart = distance(one.value, other.value);
			one.row += other.count * apart;
			other.row += one.count * apart;
		}
	});
	return Float64Array.from(own, ({ row }) => row);
}

interface Different<Value> {
	readonly value: Value;
	count: number;
	row: number;
}
