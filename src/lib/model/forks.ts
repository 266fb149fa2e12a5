import type { AuthorId, RecordKey, SignedRecord } from '$lib/records';

/** One author said two different things under one sequence number: a copied key, or a restored device. */
export interface Fork {
	readonly author: AuthorId;
	readonly seq: number;
}

/** Finds forks as records come in. */
export class Forks {
	readonly #first = new Map<AuthorId, Map<number, RecordKey>>();
	readonly #found = new Map<string, Fork>();
	#list: readonly Fork[] | null = null;

	put({ author, seq, key }: SignedRecord): void {
		const keys = this.#first.get(author) ?? new Map<number, RecordKey>();
		this.#first.set(author, keys);
		const first = keys.get(seq);
		if (first === undefined) keys.set(seq, key);
		if (first === undefined || first === key || this.#found.has(`${author} ${seq}`)) return;
		this.#found.set(`${author} ${seq}`, Object.freeze({ author, seq }));
		this.#list = null;
	}

	/** By author, then sequence number; the same array until another one is found. */
	get list(): readonly Fork[] {
		this.#list ??= Object.freeze([...this.#found.values()].sort(byAuthorAndSeq));
		return this.#list;
	}
}

function byAuthorAndSeq(a: Fork, b: Fork): number {
	if (a.author !== b.author) return a.author < b.author ? -1 : 1;
	return a.seq - b.seq;
}
