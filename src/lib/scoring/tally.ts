/** How often each value occurs, in order of first occurrence. Values are told apart as keys of a Map. */
export function tally<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
