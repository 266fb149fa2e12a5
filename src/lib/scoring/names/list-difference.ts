/** What of a list is left when every entry of another has taken one equal entry away, in order. */
export function listDifference<Entry>(
	from: readonly Entry[],
	without: readonly Entry[],
): readonly Entry[] {
	const left = [...without];
	return from.filter((entry) => {
		const place = left.indexOf(entry);
		if (place < 0) return true;
		left.splice(place, 1);
		return false;
	});
}
