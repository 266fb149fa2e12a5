import type { FaultCode } from '$lib/faults';
import type { Answer, EntityId, ItemId, ProcessAccount, Questionnaire } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import { parseAccountBody } from './account-body';
import { AccountBook, type Accounts } from './account-book';
import { parseAnswerBody } from './answer-body';
import { AnswerBook } from './answer-book';
import { EffectiveQuestionnaire, missingPacks } from './effective-questionnaire';
import {
	Facilitation,
	missingRules,
	type Founder,
	type Reading,
	type Reveal,
} from './facilitation';
import { parseFieldBody } from './field-body';
import { Forks, type Fork } from './forks';
import { parseJoinBody } from './join-body';
import { Listeners } from './listeners';
import { Publications, type Publication } from './publications';
import { KIND } from './record-kinds';
import { Roster, type Respondent } from './roster';
import { FIRST_ROUND } from './rounds';
import type { Setup } from './setup';
import { SharedLists, type Entity, type FieldWord } from './shared-lists';

/** One author's subject that says something else than before. */
export interface TouchedSubject {
	readonly kind: string;
	readonly author: AuthorId;
	readonly subject: string;
}

/** What a batch of new records changed; nothing, where all of them were superseded before they came. */
export interface Touched {
	readonly subjects: readonly TouchedSubject[];
}

type Answers = ReadonlyMap<ItemId, Answer>;
type Round = ReadonlyMap<AuthorId, Answers>;

const NO_ANSWERS: Answers = new Map();

/**
 * What all verified records of an assessment together say. A function of the set of records: neither their order nor the number of
 * their arrivals nor any clock matters. One new record touches one subject. What is read stays the same object until it changes.
 */
export class Projection {
	readonly #facilitation = new Facilitation();
	readonly #questionnaire = new EffectiveQuestionnaire();
	readonly #roster = new Roster();
	readonly #book = new AnswerBook();
	readonly #accounts = new AccountBook();
	readonly #lists = new SharedLists();
	readonly #forks = new Forks();
	readonly #listeners = new Listeners<[touched: Touched]>();
	readonly #refused = new Map<FaultCode, number>();
	readonly #rounds = new Map<string, Round>();
	readonly #described = new Map<string, Accounts>();
	readonly #publications = new Publications({
		book: this.#book,
		roster: this.#roster,
		facilitation: this.#facilitation,
	});
	#removed: ReadonlySet<AuthorId> = new Set();
	#missingRules: readonly string[] = Object.freeze([]);
	#otherKinds = 0;

	/** The facilitator's setup; `null` until it is here and proven. */
	get setup(): Setup | null {
		return this.#facilitation.setup;
	}

	/** The facilitator; `null` until a setup proves who it is. */
	get founder(): AuthorId | null {
		return this.#facilitation.founder;
	}

	/** Reading rules and packs that the setup needs and this build lacks. What is readable is shown all the same. */
	get missingRules(): readonly string[] {
		return this.#missingRules;
	}

	/** Whether a newer build wrote this: it may be read, not written. */
	get isTooNew(): boolean {
		return this.#missingRules.length > 0;
	}

	/** Who joined, without removed authors; by clock of the join, then its key. */
	get respondents(): readonly Respondent[] {
		return this.#roster.respondents;
	}

	/** Authors whose records the facilitator has taken out of everything. */
	get removed(): ReadonlySet<AuthorId> {
		return this.#removed;
	}

	/** What is asked. Empty until there is a setup. */
	get questionnaire(): Questionnaire {
		return this.#questionnaire.current;
	}

	get forks(): readonly Fork[] {
		return this.#forks.list;
	}

	/** Records of kinds that this build does not know. They are kept and passed on. */
	get otherKinds(): number {
		return this.#otherKinds;
	}

	/** Verified records that are not shown, by reason. */
	get refused(): ReadonlyMap<FaultCode, number> {
		const refused = new Map(this.#refused);
		const add = (code: FaultCode, count: number) => {
			if (count > 0) refused.set(code, (refused.get(code) ?? 0) + count);
		};
		add('not-facilitator', this.#facilitation.foreign);
		for (const author of this.#book.authors()) {
			for (const round of this.#book.rounds(author)) {
				add('answer-not-allowed', this.#book.sheet(author, round).refused);
			}
		}
		return refused;
	}

	/** One author's answers to what is asked. Empty for removed authors. */
	answersOf(author: AuthorId, round: string = FIRST_ROUND): Answers {
		if (this.#removed.has(author)) return NO_ANSWERS;
		return this.#book.sheet(author, round).answers;
	}

	/** Everybody's answers to what is asked, by author id; without removed authors and those who answered nothing of it. */
	answers(round: string = FIRST_ROUND): Round {
		const known = this.#rounds.get(round);
		if (known) return known;
		const all = new Map<AuthorId, Answers>();
		for (const author of this.#book.authors()) {
			const answers = this.answersOf(author, round);
			if (answers.size > 0) all.set(author, answers);
		}
		this.#rounds.set(round, all);
		return all;
	}

	/** The entries of a shared list that have a name, by name, then id. */
	entities(list: string): readonly Entity[] {
		return this.#lists.entities(list);
	}

	/** Everything that was written into a field of an entry, the word that counts first. */
	history(id: EntityId, field: string): readonly FieldWord[] {
		return this.#lists.history(id, field);
	}

	/** Everybody's accounts of processes, by author id; without removed authors and those who described nothing. */
	accounts(round: string = FIRST_ROUND): Accounts {
		const known = this.#described.get(round);
		if (known) return known;
		const all = new Map<AuthorId, ReadonlyMap<EntityId, ProcessAccount>>();
		for (const author of this.#accounts.authors()) {
			const own = this.#accounts.of(author, round);
			if (own.size > 0 && !this.#removed.has(author)) all.set(author, own);
		}
		this.#described.set(round, all);
		return all;
	}

	/** When the facilitator revealed a round, or `null`. */
	reveal(round: string = FIRST_ROUND): Reveal | null {
		return this.#facilitation.reveal(round);
	}

	/**
	 * The round as each opening by the facilitator shows it, oldest first; the same list until an opening, or what one of them opened,
	 * changes.
	 */
	publications(round: string = FIRST_ROUND): readonly Publication[] {
		return this.#publications.of(round, this.#removed);
	}

	/** Authors who answered something that no opening of the round has shown yet; everybody, where there was none. */
	unopened(round: string = FIRST_ROUND): readonly AuthorId[] {
		return this.#publications.unopened(round).filter((author) => !this.#removed.has(author));
	}

	/** Tells after each batch of new records. */
	observe(callback: (touched: Touched) => void): () => void {
		return this.#listeners.add(callback);
	}

	/** Names the facilitator, once `isFounder` has said so. */
	recognise(founder: Founder): void {
		if (this.founder !== null) return;
		const subjects = this.#readAll(this.#facilitation.recognise(founder));
		this.#publications.clear();
		// What was said before, removals above all, counts from now on, whatever has come of the setups.
		this.#followRemovals();
		this.#followSetup();
		this.#listeners.tell({ subjects });
	}

	/** Takes verified records in, each of them once. */
	apply(records: readonly SignedRecord[]): void {
		for (const record of records) this.#forks.put(record);
		const subjects = this.#readAll(records);
		const kinds = new Set(subjects.map(({ kind }) => kind));
		if (kinds.has(KIND.answer)) this.#rounds.clear();
		if (kinds.has(KIND.account)) this.#described.clear();
		this.#publications.note(records);
		if (kinds.has(KIND.removal)) this.#followRemovals();
		if (kinds.has(KIND.setup)) this.#followSetup();
		this.#listeners.tell({ subjects });
	}

	#readAll(records: readonly SignedRecord[]): readonly TouchedSubject[] {
		const subjects: TouchedSubject[] = [];
		for (const record of records) {
			const reading = this.#read(record);
			if (reading === 'superseded') continue;
			if (reading !== 'counts') {
				this.#refused.set(reading, (this.#refused.get(reading) ?? 0) + 1);
				continue;
			}
			const { kind, author, subject } = record;
			subjects.push({ kind, author, subject });
		}
		return subjects;
	}

	#read(record: SignedRecord): Reading {
		switch (record.kind) {
			case KIND.setup:
				return this.#facilitation.putSetup(record);
			case KIND.reveal:
				return this.#facilitation.putReveal(record);
			case KIND.removal:
				return this.#facilitation.putRemoval(record);
			case KIND.join:
				return this.#readJoin(record);
			case KIND.answer:
				return this.#readAnswer(record);
			case KIND.account:
				return this.#readAccount(record);
			case KIND.field:
				return this.#readField(record);
			default:
				this.#otherKinds++;
				return 'superseded';
		}
	}

	#readJoin(record: SignedRecord): Reading {
		const join = parseJoinBody(record.body);
		if (join instanceof Error) return join.code;
		return this.#roster.put(record, join) ? 'counts' : 'superseded';
	}

	#readAnswer(record: SignedRecord): Reading {
		if (!AnswerBook.isSubject(record.subject)) return 'record-unreadable';
		const answer = parseAnswerBody(record.body);
		if (answer instanceof Error) return answer.code;
		return this.#book.put(record, answer) ? 'counts' : 'superseded';
	}

	#readAccount(record: SignedRecord): Reading {
		if (!AccountBook.isSubject(record.subject)) return 'record-unreadable';
		const account = parseAccountBody(record.body);
		if (account instanceof Error) return account.code;
		return this.#accounts.put(record, account) ? 'counts' : 'superseded';
	}

	#readField(record: SignedRecord): Reading {
		if (!SharedLists.isSubject(record.subject)) return 'record-unreadable';
		const value = parseFieldBody(record.body);
		if (value instanceof Error) return value.code;
		return this.#lists.put(record, value) ? 'counts' : 'superseded';
	}

	#followRemovals(): void {
		const removed = this.#facilitation.removed;
		if (areSame(removed, this.#removed)) return;
		this.#removed = removed;
		this.#roster.leaveOut(removed);
		this.#lists.leaveOut(removed);
		this.#rounds.clear();
		this.#described.clear();
		this.#publications.clear();
	}

	#followSetup(): void {
		const { setup, minReader } = this.#facilitation;
		const missing = [...missingRules(minReader), ...missingPacks(setup)];
		this.#missingRules = Object.freeze(missing);
		if (!this.#questionnaire.follow(setup)) return;
		this.#book.ask(this.questionnaire);
		this.#rounds.clear();
		this.#publications.clear();
	}
}

function areSame(a: ReadonlySet<AuthorId>, b: ReadonlySet<AuthorId>): boolean {
	return a.size === b.size && [...a].every((author) => b.has(author));
}
