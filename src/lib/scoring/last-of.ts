/** A function that remembers what it made last: for what is asked several times in a row. Only for functions whose outcome hangs on nothing else. */
export function lastOf<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	let last: { readonly key: Key; readonly value: Value } | null = null;
	return (key) => {
		if (last === null || last.key !== key) last = { key, value: make(key) };
		return last.value;
	};
}
