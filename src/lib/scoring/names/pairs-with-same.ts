import type { Meet } from './meet';

/** Lets all meet of which the same is said; null = nothing is said. Cost: their number, and the pairs. */
export function pairsWithSame(said: readonly (string | null)[], meet: Meet): void {
	const places = new Map<string, number[]>();
	for (const [place, text] of said.entries()) {
		if (text === null) continue;
		const before = places.get(text);
		for (const other of before ?? []) meet(other, place);
		if (before === undefined) places.set(text, [place]);
		else before.push(place);
	}
}
