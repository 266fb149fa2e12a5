import type { AuthorId, SignedRecord } from '$lib/records';

/**
 * How far ahead of the number of records a clock may be and still be followed. Honest clocks never are ahead: each step of a clock
 * is a record. Beyond it somebody tries to win every race, and following would only push everybody's clocks.
 */
const LEAP = 2 ** 20;

/** The highest sequence number and clock of each author. */
export class AuthorClocks {
	readonly #seqs = new Map<AuthorId, number>();
	readonly #clocks = new Map<AuthorId, number>();
	#records = 0;

	put({ author, seq, clock }: SignedRecord): void {
		this.#records++;
		this.#seqs.set(author, Math.max(seq, this.highestSeq(author)));
		if (clock > this.#records + LEAP) return;
		this.#clocks.set(author, Math.max(clock, this.#clocks.get(author) ?? 0));
	}

	/** 0 for authors who have said nothing. */
	highestSeq(author: AuthorId): number {
		return this.#seqs.get(author) ?? 0;
	}

	/** One more than the highest clock that is followed, authors left out set aside. */
	next(leftOut: ReadonlySet<AuthorId>): number {
		let highest = 0;
		for (const [author, clock] of this.#clocks) {
			if (!leftOut.has(author)) highest = Math.max(highest, clock);
		}
		return highest + 1;
	}
}
