import type { ChartGroup } from './chart-group';

/** One line of a profile. */
export interface ProfileRow {
	readonly id: string;
	readonly label: string;
	/** Everybody's share, 0..1; null where there is none. */
	readonly value: number | null;
	/** The same in words, or why there is none. */
	readonly text: string;
	/** What is to be known beside it. */
	readonly notes: readonly string[];
	/** Groups with a share; the others are in the table. */
	readonly marks: readonly { readonly group: ChartGroup; readonly value: number }[];
}
