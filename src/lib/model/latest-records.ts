import type { AuthorId, SignedRecord } from '$lib/records';
import type { Precedence } from './precedence';

/** A record and what its body was read as. */
export interface ReadRecord<Value> {
	readonly record: SignedRecord;
	readonly value: Value;
}

/** Of every author and subject the record that counts. Which one that is does not depend on the order of arrival. */
export class LatestRecords<Value> {
	readonly #byAuthor = new Map<AuthorId, Map<string, ReadRecord<Value>>>();

	constructor(private readonly isLater: Precedence) {}

	/** Takes a record in. Whether it counts now. */
	put(record: SignedRecord, value: Value): boolean {
		const subjects = this.#byAuthor.get(record.author) ?? new Map<string, ReadRecord<Value>>();
		const standing = subjects.get(record.subject);
		if (standing && !this.isLater(record, standing.record)) return false;
		subjects.set(record.subject, { record, value });
		this.#byAuthor.set(record.author, subjects);
		return true;
	}

	get(author: AuthorId, subject: string): ReadRecord<Value> | undefined {
		return this.#byAuthor.get(author)?.get(subject);
	}

	/** What counts of one author, by subject. */
	of(author: AuthorId): ReadonlyMap<string, ReadRecord<Value>> {
		return this.#byAuthor.get(author) ?? new Map<string, ReadRecord<Value>>();
	}

	authors(): Iterable<AuthorId> {
		return this.#byAuthor.keys();
	}
}
