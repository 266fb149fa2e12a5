import { m } from '$lib/messages';

/** The four ways of having given no value, in people (SPEC 0). They stand apart from every scale and every mean. */
export interface AsideCounts {
	/** "Don't know". */
	readonly dk: number;
	/** "Not my area". */
	readonly na: number;
	/** "Prefer not to say". */
	readonly skip: number;
	/** Asked, nothing given yet. */
	readonly unanswered: number;
}

/** One of the four, with its words. */
export interface AsideRow {
	readonly id: keyof AsideCounts;
	readonly label: string;
	readonly count: number;
}

/** The four rows in their fixed order, also where a count is 0, so that nothing moves when it becomes 1. */
export function asideRows(aside: AsideCounts): readonly AsideRow[] {
	return [
		{ id: 'dk', label: m.charts_aside_dk(), count: aside.dk },
		{ id: 'na', label: m.charts_aside_na(), count: aside.na },
		{ id: 'skip', label: m.charts_aside_skip(), count: aside.skip },
		{ id: 'unanswered', label: m.charts_aside_unanswered(), count: aside.unanswered },
	];
}
