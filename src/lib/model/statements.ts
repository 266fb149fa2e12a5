import type { AuthorId, SignedRecord } from '$lib/records';

/** A record and what its body was read as. */
export interface Statement<Value> {
	readonly record: SignedRecord;
	readonly value: Value;
}

/** Whether one record counts before another about the same subject. Must be a strict total order over records. */
export type Precedence = (a: SignedRecord, b: SignedRecord) => boolean;

/** Among one author's own statements: the higher sequence number; in a fork the higher key. */
export const isLaterOwn: Precedence = (a, b) => a.seq > b.seq || (a.seq === b.seq && a.key > b.key);

/** Among everybody's statements on a shared field: the higher clock, then the higher key. */
export const isLaterShared: Precedence = (a, b) =>
	a.clock > b.clock || (a.clock === b.clock && a.key > b.key);

/** Of every author and subject the statement that counts. Which one that is does not depend on the order of arrival. */
export class Statements<Value> {
	readonly #byAuthor = new Map<AuthorId, Map<string, Statement<Value>>>();

	constructor(private readonly isLater: Precedence) {}

	/** Takes a statement in. Whether it counts now. */
	put(record: SignedRecord, value: Value): boolean {
		const subjects = this.#byAuthor.get(record.author) ?? new Map<string, Statement<Value>>();
		const standing = subjects.get(record.subject);
		if (standing && !this.isLater(record, standing.record)) return false;
		subjects.set(record.subject, { record, value });
		this.#byAuthor.set(record.author, subjects);
		return true;
	}

	get(author: AuthorId, subject: string): Statement<Value> | undefined {
		return this.#byAuthor.get(author)?.get(subject);
	}

	/** What counts of one author, by subject. */
	of(author: AuthorId): ReadonlyMap<string, Statement<Value>> {
		return this.#byAuthor.get(author) ?? new Map<string, Statement<Value>>();
	}

	authors(): Iterable<AuthorId> {
		return this.#byAuthor.keys();
	}
}
