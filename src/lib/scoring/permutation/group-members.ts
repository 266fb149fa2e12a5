/** Members of each group, one group after the other: group g has the places starts[g] .. starts[g + 1] - 1. */
export interface GroupMembers {
	readonly starts: Uint32Array;
	readonly members: Uint32Array;
}

/** Sorts answers by group, again and again for other labels, into the same lists. Cost a call: answers. */
export function groupMembers(sizes: readonly number[]): (labels: Uint32Array) => GroupMembers {
	const starts = new Uint32Array(sizes.length + 1);
	sizes.forEach((size, group) => {
		starts[group + 1] = (starts[group] ?? 0) + size;
	});
	const next = new Uint32Array(sizes.length);
	const members = new Uint32Array(starts.at(-1) ?? 0);
	return (labels) => {
		next.set(starts.subarray(0, sizes.length));
		for (let answer = 0; answer < labels.length; answer += 1) {
			const group = labels[answer] ?? 0;
			const place = next[group] ?? 0;
			members[place] = answer;
			next[group] = place + 1;
		}
		return { starts, members };
	};
}
