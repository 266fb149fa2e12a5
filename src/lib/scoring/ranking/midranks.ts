/**
 * Ranks 1..n of the scores, lowest first; equal scores share the mean of their places. Their sum is always n(n + 1) / 2.
 * Source: SPEC 2.3.
 */
export function midranks(scores: readonly number[]): readonly number[] {
	const order = scores.map((score, index) => ({ score, index })).sort((a, b) => a.score - b.score);
	const ranks = new Array<number>(scores.length).fill(0);
	let start = 0;
	while (start < order.length) {
		const score = order[start]?.score;
		let end = start;
		while (order[end + 1]?.score === score && end + 1 < order.length) end += 1;
		for (let place = start; place <= end; place += 1) {
			const entry = order[place];
			if (entry !== undefined) ranks[entry.index] = (start + end) / 2 + 1;
		}
		start = end + 1;
	}
	return ranks;
}
