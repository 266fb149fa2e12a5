/** The order with `entry` put at `index` (0 first, beyond the end last), wherever it was before or if it was not there. */
export function moveInOrder<T>(order: readonly T[], entry: T, index: number): readonly T[] {
	const rest = order.filter((each) => each !== entry);
	const at = Math.max(index, 0);
	return [...rest.slice(0, at), entry, ...rest.slice(at)];
}
