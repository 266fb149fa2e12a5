import { entityId, isEntityId, type EntityId, type ProcessAccount } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import { isLaterOwn, Statements } from './statements';

/** What people say about processes in one round: by author, then process. */
export type Accounts = ReadonlyMap<AuthorId, ReadonlyMap<EntityId, ProcessAccount>>;

const SUBJECT = /^(r[0-9]{1,3})\/(process-[0-9a-f]{16})$/;
const NONE: ReadonlyMap<EntityId, ProcessAccount> = new Map();

/** Every account by every author; of each author and process the last one counts. */
export class AccountBook {
	readonly #statements = new Statements<ProcessAccount | null>(isLaterOwn);
	readonly #read = new Map<string, Map<AuthorId, ReadonlyMap<EntityId, ProcessAccount>>>();

	/** Whether a subject names a round and a process. */
	static isSubject(subject: string): boolean {
		return SUBJECT.test(subject);
	}

	/** Takes an account in; `null` = taken back. Whether it counts now. */
	put(record: SignedRecord, account: ProcessAccount | null): boolean {
		if (!this.#statements.put(record, account)) return false;
		const [, round = ''] = SUBJECT.exec(record.subject) ?? [];
		this.#read.get(round)?.delete(record.author);
		return true;
	}

	/** Everybody who ever described anything, in the order of their ids. */
	authors(): readonly AuthorId[] {
		return [...this.#statements.authors()].sort();
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
		for (const [subject, { value }] of this.#statements.of(author)) {
			const [, of, process = ''] = SUBJECT.exec(subject) ?? [];
			if (of !== round || value === null || !isEntityId(process, 'process')) continue;
			accounts.push([entityId(process), value]);
		}
		if (accounts.length === 0) return NONE;
		return new Map(accounts.sort(([a], [b]) => (a < b ? -1 : 1)));
	}
}
