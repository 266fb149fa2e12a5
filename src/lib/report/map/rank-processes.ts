/** A handoff between two processes. */
export interface MapLink {
	readonly from: string;
	readonly to: string;
}

/**
 * In which column of the map each process stands, from 0: after everything that it gets something from, apart from the few handoffs that lead back
 * where work runs in a circle; and as near to what it feeds as that allows. Which ones lead back is chosen greedily so that they are few (Eades,
 * Lin & Smyth 1993). Depends on the order of the keys only where circles are cut alike. Cost O(processes² + handoffs).
 */
export function rankProcesses(
	keys: readonly string[],
	links: readonly MapLink[],
): ReadonlyMap<string, number> {
	const inLine = inOneLine(keys, links);
	const place = new Map(inLine.map((key, index) => [key, index]));
	const placeOf = (key: string) => place.get(key) ?? 0;
	const forward = links.filter(({ from, to }) => placeOf(from) < placeOf(to));
	const after = neighbours(keys, forward, ({ from, to }) => [from, to]);
	const before = neighbours(keys, forward, ({ from, to }) => [to, from]);
	const ranks = new Map<string, number>();
	const rankOf = (key: string) => ranks.get(key) ?? 0;
	for (const key of inLine) {
		ranks.set(key, Math.max(-1, ...(before.get(key) ?? []).map(rankOf)) + 1);
	}
	for (const key of inLine.toReversed()) {
		const [fed, feeding] = [after.get(key) ?? [], before.get(key) ?? []];
		if (fed.length > feeding.length) ranks.set(key, Math.min(...fed.map(rankOf)) - 1);
	}
	return ranks;
}

/** All processes in a line along which few handoffs lead back. */
function inOneLine(keys: readonly string[], links: readonly MapLink[]): readonly string[] {
	const real = links.filter(({ from, to }) => from !== to);
	const after = neighbours(keys, real, ({ from, to }) => [from, to]);
	const before = neighbours(keys, real, ({ from, to }) => [to, from]);
	const gives = new Map(keys.map((key) => [key, after.get(key)?.length ?? 0]));
	const takes = new Map(keys.map((key) => [key, before.get(key)?.length ?? 0]));
	const left = new Set(keys);
	const [first, last]: [string[], string[]] = [[], []];
	while (left.size > 0) {
		const { key, isLast } = nextInLine(left, gives, takes);
		left.delete(key);
		(isLast ? last : first).push(key);
		for (const each of after.get(key) ?? []) takes.set(each, (takes.get(each) ?? 0) - 1);
		for (const each of before.get(key) ?? []) gives.set(each, (gives.get(each) ?? 0) - 1);
	}
	return [...first, ...last.reverse()];
}

/** What feeds nothing more goes to the end, what gets nothing more to the beginning, otherwise what gives most more than it gets. */
function nextInLine(
	left: ReadonlySet<string>,
	gives: ReadonlyMap<string, number>,
	takes: ReadonlyMap<string, number>,
): { readonly key: string; readonly isLast: boolean } {
	let best = { key: '', surplus: -Infinity };
	for (const key of left) {
		const [given, taken] = [gives.get(key) ?? 0, takes.get(key) ?? 0];
		if (given === 0) return { key, isLast: true };
		const surplus = taken === 0 ? Infinity : given - taken;
		if (surplus > best.surplus) best = { key, surplus };
	}
	return { key: best.key, isLast: false };
}

function neighbours(
	keys: readonly string[],
	links: readonly MapLink[],
	read: (link: MapLink) => readonly [key: string, other: string],
): ReadonlyMap<string, readonly string[]> {
	const lists = new Map<string, string[]>(keys.map((key) => [key, []]));
	for (const link of links) {
		const [key, other] = read(link);
		lists.get(key)?.push(other);
	}
	return lists;
}
