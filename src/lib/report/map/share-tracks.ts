/** A stretch of a channel that something runs along. */
export interface Stretch {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

/** Which track each stretch runs on, from 0, and how many there are. */
export interface Tracks {
	readonly trackOf: ReadonlyMap<string, number>;
	readonly count: number;
}

/** As few tracks as possible on which no two stretches touch. Cost: stretches × tracks. */
export function shareTracks(stretches: readonly Stretch[]): Tracks {
	const ends: number[] = [];
	const trackOf = new Map<string, number>();
	const ordered = stretches
		.map(({ id, from, to }) => ({ id, from: Math.min(from, to), to: Math.max(from, to) }))
		.sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
	for (const { id, from, to } of ordered) {
		const free = ends.findIndex((end) => end < from);
		const track = free < 0 ? ends.length : free;
		ends[track] = to;
		trackOf.set(id, track);
	}
	return { trackOf, count: ends.length };
}
