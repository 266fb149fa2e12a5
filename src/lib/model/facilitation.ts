import type { FaultCode } from '$lib/faults';
import { areEqual, isAuthorId, type AuthorId, type SignedRecord } from '$lib/records';
import { READING_RULES } from './reading-rules';
import { parseRemovalBody } from './removal-body';
import { parseRevealBody, type Extent } from './reveal-body';
import type { Setup } from './setup';
import { parseSetupBody, parseSetupNotice, type SetupNotice } from './setup-body';
import { LatestRecords, type ReadRecord } from './latest-records';
import { isLaterOwn } from './precedence';
import { SETUP_SUBJECT } from './subjects';

/** Who founded the assessment, and the salt that proves it. */
export interface Founder {
	readonly author: AuthorId;
	readonly salt: Uint8Array;
}

/** When a round was opened, in seconds since 1970 by the facilitator's watch, and by whom. */
export interface Reveal {
	readonly at: number;
	readonly by: AuthorId;
}

/** One time that a round was opened, and how far. */
export interface Opening extends Reveal {
	readonly extent: Extent;
}

/** What became of a record: it is its author's last word on its subject, it is not, or why it is refused. */
export type Reading = 'counts' | 'superseded' | FaultCode;

const NOBODY: ReadonlySet<AuthorId> = new Set();

/**
 * What only the facilitator may say. Takes in what anybody says, because the proof of who the facilitator is may come last; reads
 * only the facilitator's.
 */
export class Facilitation {
	readonly #notices = new LatestRecords<SetupNotice>(isLaterOwn);
	readonly #setups = new LatestRecords<Setup>(isLaterOwn);
	readonly #openings = new Map<AuthorId, ReadRecord<Opening>[]>();
	readonly #removals = new LatestRecords<boolean>(isLaterOwn);
	readonly #waiting: SignedRecord[] = [];
	readonly #saidBy = new Map<AuthorId, number>();
	#founder: Founder | null = null;

	/** The facilitator; `null` until a setup has proved who it is. */
	get founder(): AuthorId | null {
		return this.#founder?.author ?? null;
	}

	/** Names the facilitator, once `isFounder` has said so. Gives back the setups that waited for it, to be read now. */
	recognise(founder: Founder): readonly SignedRecord[] {
		this.#founder ??= founder;
		return this.#waiting.splice(0);
	}

	/** The setup in force: the facilitator's last one that this build can read. */
	get setup(): Setup | null {
		return this.#own(this.#setups, SETUP_SUBJECT) ?? null;
	}

	/** The rules that the facilitator's last setup needs, whether this build can read the rest of it or not. */
	get minReader(): readonly string[] {
		return this.#own(this.#notices, SETUP_SUBJECT)?.minReader ?? [];
	}

	/** When a round was revealed, if it was: the first time that it was opened. */
	reveal(round: string): Reveal | null {
		const [first] = this.openings(round);
		return first ? { at: first.at, by: first.by } : null;
	}

	/** Every time that the facilitator opened a round, in the order in which it was signed. */
	openings(round: string): readonly Opening[] {
		const own = this.#founder ? (this.#openings.get(this.#founder.author) ?? []) : [];
		return own
			.filter(({ record }) => record.subject === round)
			.sort((a, b) => (isLaterOwn(a.record, b.record) ? 1 : -1))
			.map(({ value }) => value);
	}

	/** Authors whose records do not count. The facilitator cannot be one of them. */
	get removed(): ReadonlySet<AuthorId> {
		if (this.#founder === null) return NOBODY;
		const removed = new Set<AuthorId>();
		for (const [author, { value }] of this.#removals.of(this.#founder.author)) {
			if (value && isAuthorId(author) && author !== this.#founder.author) removed.add(author);
		}
		return removed;
	}

	/** Readable records of the facilitator's kinds by others; 0 as long as nobody knows who the facilitator is. */
	get foreign(): number {
		if (this.#founder === null) return 0;
		let foreign = 0;
		for (const [author, count] of this.#saidBy) {
			if (author !== this.#founder.author) foreign += count;
		}
		return foreign;
	}

	/** Takes a setup in, or keeps it until the facilitator is known: `recognise` gives it back. */
	putSetup(record: SignedRecord): Reading {
		const notice = parseSetupNotice(record.body);
		if (notice instanceof Error) return notice.code;
		if (this.#founder === null) {
			this.#waiting.push(record);
			return 'superseded';
		}
		if (record.author !== this.#founder.author) return this.#noteForeign(record);
		if (!areEqual(notice.salt, this.#founder.salt)) return 'not-facilitator';
		const setup = parseSetupBody(record.body);
		const isLastNotice = this.#notices.put(record, notice);
		if (!(setup instanceof Error)) {
			const isLastSetup = this.#setups.put(record, Object.freeze(setup));
			return isLastSetup || isLastNotice ? 'counts' : 'superseded';
		}
		if (missingRules(notice.minReader).length === 0) return setup.code;
		return isLastNotice ? 'counts' : 'superseded';
	}

	/** Takes a reveal in. */
	putReveal(record: SignedRecord): Reading {
		const value = parseRevealBody(record.body);
		if (value instanceof Error) return value.code;
		this.#noteForeign(record);
		const opening = { at: record.wallSeconds, by: record.author, extent: value.extent };
		const said = this.#openings.get(record.author) ?? [];
		this.#openings.set(record.author, [...said, { record, value: Object.freeze(opening) }]);
		return 'counts';
	}

	/** Takes a removal in. */
	putRemoval(record: SignedRecord): Reading {
		const value = parseRemovalBody(record.body);
		if (value instanceof Error) return value.code;
		this.#noteForeign(record);
		return this.#removals.put(record, value) ? 'counts' : 'superseded';
	}

	#noteForeign({ author }: SignedRecord): Reading {
		this.#saidBy.set(author, (this.#saidBy.get(author) ?? 0) + 1);
		return 'superseded';
	}

	#own<Value>(statements: LatestRecords<Value>, subject: string): Value | undefined {
		return this.#founder ? statements.get(this.#founder.author, subject)?.value : undefined;
	}
}

/** Those of the rules that this build does not know. */
export function missingRules(minReader: readonly string[]): readonly string[] {
	return minReader.filter((rule) => !READING_RULES.includes(rule));
}
