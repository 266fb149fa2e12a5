/**
 * Changes labels, in place, to the next arrangement in the order of a dictionary, equal labels not told apart. False, and unchanged,
 * after the last one, in which they descend. Source: Narayana Pandita; Knuth, The Art of Computer Programming 7.2.1.2.
 */
export function nextArrangement(labels: Uint32Array): boolean {
	let rise = labels.length - 2;
	while (rise >= 0 && at(labels, rise) >= at(labels, rise + 1)) rise -= 1;
	if (rise < 0) return false;
	let larger = labels.length - 1;
	while (at(labels, larger) <= at(labels, rise)) larger -= 1;
	const moved = at(labels, rise);
	labels[rise] = at(labels, larger);
	labels[larger] = moved;
	labels.subarray(rise + 1).reverse();
	return true;
}

function at(labels: Uint32Array, place: number): number {
	return labels[place] ?? 0;
}
