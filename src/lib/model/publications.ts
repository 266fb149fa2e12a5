import type { Answer, GroupId, ItemId } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import type { AnswerBook } from './answer-book';
import type { Facilitation, Opening } from './facilitation';
import { KIND } from './record-kinds';
import { markOf, type AuthorMark, type Extent } from './reveal-body';
import type { Roster } from './roster';

/** What one opening of a round shows: of each author what they had said by then. */
export interface Publication {
	/** By author, in the order of their ids; without those who had answered nothing. */
	readonly answers: ReadonlyMap<AuthorId, ReadonlyMap<ItemId, Answer>>;
	/** The group that each of them had named. */
	readonly groups: ReadonlyMap<AuthorId, GroupId>;
}

/** What openings are read from. */
interface Sources {
	readonly book: AnswerBook;
	readonly roster: Roster;
	readonly facilitation: Facilitation;
}

const NOTHING: Extent = new Map<AuthorMark, number>();

/** Rounds as the facilitator's openings show them, read when they are asked for and kept until something that they show changes. */
export class Publications {
	readonly #known = new Map<string, readonly Publication[]>();

	constructor(private readonly sources: Sources) {}

	/** Oldest first; without these authors. The same list as long as nothing in it changes. Cost: openings * answers. */
	of(round: string, removed: ReadonlySet<AuthorId>): readonly Publication[] {
		const known = this.#known.get(round);
		if (known) return known;
		const authors = this.sources.book.authors().filter((author) => !removed.has(author));
		const openings = this.sources.facilitation.openings(round);
		const read = openings.map((opening) => this.#read(opening, authors, round));
		this.#known.set(round, read);
		return read;
	}

	/** Authors who answered something that no opening of the round has shown yet; everybody, where there was none. */
	unopened(round: string): readonly AuthorId[] {
		const { book, facilitation } = this.sources;
		const last = facilitation.openings(round).at(-1);
		const extent = last ? last.extent : NOTHING;
		return book.authors().filter((author) => book.lastSeq(author) > reach(extent, author));
	}

	/** Forgets what was read where one of these records changes it. */
	note(records: readonly SignedRecord[]): void {
		if (this.#known.size > 0 && records.some((record) => this.#isShown(record))) this.clear();
	}

	clear(): void {
		this.#known.clear();
	}

	/** The same answer is the same object in all openings. */
	#read({ extent }: Opening, authors: readonly AuthorId[], round: string): Publication {
		const { book, roster } = this.sources;
		const answers = new Map<AuthorId, ReadonlyMap<ItemId, Answer>>();
		const groups = new Map<AuthorId, GroupId>();
		for (const author of authors) {
			const seq = reach(extent, author);
			const sheet = book.sheetAsOf(author, round, seq);
			const group = roster.groupAsOf(author, seq);
			if (sheet.answers.size === 0 || group === null) continue;
			answers.set(author, sheet.answers);
			groups.set(author, group);
		}
		return Object.freeze({ answers, groups });
	}

	#isShown({ kind, author, seq }: SignedRecord): boolean {
		if (kind === KIND.reveal) return true;
		if (kind !== KIND.answer && kind !== KIND.join) return false;
		return [...this.#known.keys()].some((round) =>
			this.sources.facilitation.openings(round).some(({ extent }) => seq <= reach(extent, author)),
		);
	}
}

/** How far an opening goes with one author's records. */
function reach(extent: Extent, author: AuthorId): number {
	return extent === null ? Infinity : (extent.get(markOf(author)) ?? 0);
}
