import {
	checkAnswer,
	type Answer,
	type Item,
	type ItemId,
	type Questionnaire,
} from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import { History } from './history';
import { LatestRecords, type ReadRecord } from './latest-records';
import { isLaterOwn } from './precedence';
import { parseRoundSubject } from './subjects';

/** One author's answers in one round, as the questionnaire in force allows them. */
interface Sheet {
	readonly answers: ReadonlyMap<ItemId, Answer>;
	/** Answers that their items do not allow. */
	readonly refused: number;
}

type Items = ReadonlyMap<string, Item>;

/** All answers of all authors and rounds. Keeps those that no item asks for: another setup may ask for them. */
export class AnswerBook {
	readonly #records = new LatestRecords<Answer | null>(isLaterOwn);
	readonly #history = new History<Answer | null>();
	readonly #sheets = new Map<string, Map<AuthorId, Sheet>>();
	#items: Items = new Map();

	/** Whether a subject names a round and an item. */
	static isSubject(subject: string): boolean {
		return parseRoundSubject(subject) !== null;
	}

	/** Takes an answer in; `null` = unanswered again. Whether it counts now. */
	put(record: SignedRecord, answer: Answer | null): boolean {
		this.#history.put(record, answer);
		if (!this.#records.put(record, answer)) return false;
		this.#sheets.get(roundOf(record.subject))?.delete(record.author);
		return true;
	}

	/** From now on answers are read as answers to these items. */
	ask(questionnaire: Questionnaire): void {
		this.#items = new Map(questionnaire.items.map((item) => [item.id, item]));
		this.#sheets.clear();
	}

	/** One author's answers in a round; the same map until one of them or the questionnaire changes. */
	sheet(author: AuthorId, round: string): Sheet {
		const sheets = this.#sheets.get(round) ?? new Map<AuthorId, Sheet>();
		this.#sheets.set(round, sheets);
		const sheet = sheets.get(author) ?? this.#read(author, round);
		sheets.set(author, sheet);
		return sheet;
	}

	/** One author's answers in a round as they stood when the author's records went up to `seq`. */
	sheetAsOf(author: AuthorId, round: string, seq: number): Sheet {
		return this.#readFrom(this.#history.asOf(author, seq), round);
	}

	/** The highest sequence number under which an author answered anything; 0 for nothing. */
	lastSeq(author: AuthorId): number {
		return this.#history.lastSeq(author);
	}

	/** Everybody who ever answered anything, in the order of their ids. */
	authors(): readonly AuthorId[] {
		return [...this.#records.authors()].sort();
	}

	/** Every round in which an author answered something. */
	rounds(author: AuthorId): ReadonlySet<string> {
		return new Set([...this.#records.of(author).keys()].map(roundOf));
	}

	#read(author: AuthorId, round: string): Sheet {
		return this.#readFrom(this.#records.of(author), round);
	}

	#readFrom(said: ReadonlyMap<string, ReadRecord<Answer | null>>, round: string): Sheet {
		const answers: [ItemId, Answer][] = [];
		let refused = 0;
		for (const [subject, { value }] of said) {
			const about = parseRoundSubject(subject);
			if (value === null || about?.round !== round) continue;
			const item = this.#items.get(about.id);
			if (item === undefined) continue;
			if (checkAnswer(item, value) === null) answers.push([item.id, value]);
			else refused++;
		}
		answers.sort(([a], [b]) => (a < b ? -1 : 1));
		return { answers: new Map(answers), refused };
	}
}

function roundOf(subject: string): string {
	return parseRoundSubject(subject)?.round ?? '';
}
