import type { AuthorId, SignedRecord } from '$lib/records';
import type { ReadRecord } from './latest-records';
import { isLaterOwn } from './precedence';

/** Everything that each author ever said of one kind, so that it can be read as it stood when the author had said so much. */
export class History<Value> {
	readonly #byAuthor = new Map<AuthorId, ReadRecord<Value>[]>();

	put(record: SignedRecord, value: Value): void {
		const said = this.#byAuthor.get(record.author) ?? [];
		said.push({ record, value });
		this.#byAuthor.set(record.author, said);
	}

	authors(): Iterable<AuthorId> {
		return this.#byAuthor.keys();
	}

	/** Of each subject what counted when the author's records went up to `seq`. Cost: what the author ever said. */
	asOf(author: AuthorId, seq: number): ReadonlyMap<string, ReadRecord<Value>> {
		const standing = new Map<string, ReadRecord<Value>>();
		for (const statement of this.#byAuthor.get(author) ?? []) {
			const { record } = statement;
			if (record.seq > seq) continue;
			const before = standing.get(record.subject);
			if (!before || isLaterOwn(record, before.record)) standing.set(record.subject, statement);
		}
		return standing;
	}

	/** The highest sequence number under which an author said anything of it; 0 for nothing. */
	lastSeq(author: AuthorId): number {
		return (this.#byAuthor.get(author) ?? []).reduce(
			(last, { record }) => Math.max(last, record.seq),
			0,
		);
	}
}
