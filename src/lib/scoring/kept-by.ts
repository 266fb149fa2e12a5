/**
 * A function that remembers what it made of each object as long as the object lives. Only for functions whose outcome hangs on nothing
 * else, and objects that never change.
 *
 * @example
 * const lengthOf = keptBy((text) => text.list.length);
 * lengthOf({ list: [1, 2] }) // => 2
 */
export function keptBy<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const kept = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const known = kept.get(key);
		if (known) return known.value;
		const value = make(key);
		kept.set(key, { value });
		return value;
	};
}
