import type { DepartmentId, GroupId } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import type { Join } from './join-body';
import { History } from './history';
import { LatestRecords, type ReadRecord } from './latest-records';
import { isLaterOwn } from './precedence';

/** Somebody who joined. */
export interface Respondent {
	readonly author: AuthorId;
	readonly name: string;
	readonly group: GroupId;
	readonly department: DepartmentId;
	/** When they last said who they are, in seconds since 1970 by their own watch. */
	readonly joinedAt: number;
}

/** Who takes part: of each author the last join. */
export class Roster {
	readonly #joins = new LatestRecords<Join>(isLaterOwn);
	readonly #history = new History<Join>();
	#removed: ReadonlySet<AuthorId> = new Set();
	#respondents: readonly Respondent[] | null = null;

	/** Takes a join in. Whether it counts now. */
	put(record: SignedRecord, join: Join): boolean {
		this.#history.put(record, join);
		if (!this.#joins.put(record, join)) return false;
		this.#respondents = null;
		return true;
	}

	/** From now on these authors are not listed. */
	leaveOut(removed: ReadonlySet<AuthorId>): void {
		this.#removed = removed;
		this.#respondents = null;
	}

	/** The group that an author had named when the author's records went up to `seq`, if any. */
	groupAsOf(author: AuthorId, seq: number): GroupId | null {
		const joins = [...this.#history.asOf(author, seq).values()];
		const last = joins.sort((a, b) => (isLaterOwn(a.record, b.record) ? -1 : 1))[0];
		return last?.value.group ?? null;
	}

	/** By clock of the join, then its key; the same array until somebody joins, changes or is removed. */
	get respondents(): readonly Respondent[] {
		this.#respondents ??= Object.freeze(this.#read());
		return this.#respondents;
	}

	#read(): Respondent[] {
		const joins = [...this.#joins.authors()]
			.filter((author) => !this.#removed.has(author))
			.flatMap((author) => [...this.#joins.of(author).values()]);
		return joins
			.sort(byJoin)
			.map(({ record, value }) =>
				Object.freeze({ author: record.author, ...value, joinedAt: record.wallSeconds }),
			);
	}
}

function byJoin(a: ReadRecord<Join>, b: ReadRecord<Join>): number {
	if (a.record.clock !== b.record.clock) return a.record.clock - b.record.clock;
	return a.record.key < b.record.key ? -1 : 1;
}
