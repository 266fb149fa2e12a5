import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import { LatestRecords } from './latest-records';
import { isLaterOwn } from './precedence';
import { parseAccountSubject } from './subjects';

/** What people say about processes in one round: by author, then process. */
export type Accounts = ReadonlyMap<AuthorId, ReadonlyMap<EntityId, ProcessAccount>>;

const NONE: ReadonlyMap<EntityId, ProcessAccount> = new Map();

/** Every account by every author; of each author and process the last one counts. */
export class AccountBook {
	readonly #records = new LatestRecords<ProcessAccount | null>(isLaterOwn);
	readonly #read = new Map<string, Map<AuthorId, ReadonlyMap<EntityId, ProcessAccount>>>();

	/** Whether a subject names a round and a process. */
	static isSubject(subject: string): boolean {
		return parseAccountSubject(subject) !== null;
	}

	/** Takes an account in; `null` = taken back. Whether it counts now. */
	put(record: SignedRecord, account: ProcessAccount | null): boolean {
		if (!this.#records.put(record, account)) return false;
		const { round = '' } = parseAccountSubject(record.subject) ?? {};
		this.#read.get(round)?.delete(record.author);
		return true;
	}

	/** Everybody who ever described anything, in the order of their ids. */
	authors(): readonly AuthorId[] {
		return [...this.#records.authors()].sort();
	}

	/** One author's accounts in a round, by process id; the same map until one of them changes. */
	of(author: AuthorId, round: string): ReadonlyMap<EntityId, ProcessAccount> {
		const read =
			this.#read.get(round) ?? new Map<AuthorId, ReadonlyMap<EntityId, ProcessAccount>>();
		this.#read.set(round, read);
		const own = read.get(author) ?? this.#readOf(author, round);
		read.set(author, own);
		return own;
	}

	#readOf(author: AuthorId, round: string): ReadonlyMap<EntityId, ProcessAccount> {
		const accounts: [EntityId, ProcessAccount][] = [];
		for (const [subject, { value }] of this.#records.of(author)) {
			const about = parseAccountSubject(subject);
			if (about?.round !== round || value === null) continue;
			accounts.push([about.id, value]);
		}
		if (accounts.length === 0) return NONE;
		return new Map(accounts.sort(([a], [b]) => (a < b ? -1 : 1)));
	}
}
