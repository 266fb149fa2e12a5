import { m } from '$lib/messages';
import type { OverlapCell, OverlapSystem } from '$lib/scoring';

/** One cell of the overlap of systems, for the eye and in words. */
export interface OverlapWords {
	/** Filled: the list and accounts; half: accounts only; empty: the list only. */
	readonly sign: '●' | '◐' | '○';
	/** How many accounts say so; 0 where only the list does. */
	readonly count: number;
	/** For a table of text. */
	readonly text: string;
	/** The whole sentence. */
	readonly sentence: string;
}

/** Says who says that a system has a function. */
export function describeOverlap(
	{ isListed, people }: OverlapCell,
	names: { readonly function: string; readonly system: string },
): OverlapWords {
	const count = people.length;
	if (count === 0) {
		const sentence = m.work_overlap_listed(names);
		return { sign: '○', count, text: m.work_overlap_said_listed(), sentence };
	}
	return isListed
		? {
				sign: '●',
				count,
				text: m.work_overlap_said_both({ count }),
				sentence: m.work_overlap_both({ ...names, count }),
			}
		: {
				sign: '◐',
				count,
				text: m.work_people({ count }),
				sentence: m.work_overlap_told({ ...names, count }),
			};
}

/** What is to be known of a system beside its name: that nobody ordered it, or that no list has it; null = neither. */
export function systemMark({ known }: Pick<OverlapSystem, 'known'>): string | null {
	if (known === null) return m.work_overlap_unlisted();
	return known.isOfficial === false ? m.work_overlap_unofficial() : null;
}
