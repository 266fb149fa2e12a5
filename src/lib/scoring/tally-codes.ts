/** How often each code 0..K-1 occurs; codes outside are left out. */
export function tallyCodes(codes: Iterable<number>, categories: number): readonly number[] {
	const counts = new Array<number>(categories).fill(0);
	for (const code of codes) {
		const count = counts[code];
		if (count !== undefined) counts[code] = count + 1;
	}
	return counts;
}
