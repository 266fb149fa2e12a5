import type { Answer, GroupId, ItemId } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import type { AnswerBook } from './answer-book';
import type { Opening } from './facilitation';
import { markOf, type Extent } from './reveal-body';
import type { Roster } from './roster';

/** What one opening of a round shows: of each author what they had said by then. */
export interface Publication {
	/** By author, in the order of their ids; without those who had answered nothing. */
	readonly answers: ReadonlyMap<AuthorId, ReadonlyMap<ItemId, Answer>>;
	/** The group that each of them had named. */
	readonly groups: ReadonlyMap<AuthorId, GroupId>;
}

/** How far an opening goes with one author's records. */
export function reach(extent: Extent, author: AuthorId): number {
	return extent === null ? Infinity : (extent.get(markOf(author)) ?? 0);
}

/** Reads a round as each of its openings shows it. The same answer is the same object in all of them. Cost: openings * answers. */
export function readPublications(
	openings: readonly Opening[],
	{ book, roster }: { readonly book: AnswerBook; readonly roster: Roster },
	authors: readonly AuthorId[],
	round: string,
): readonly Publication[] {
	return openings.map(({ extent }) => {
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
	});
}
