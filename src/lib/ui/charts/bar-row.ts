/** One bar: what it counts and how many people that are. */
export interface BarRow {
	readonly id: string;
	readonly label: string;
	readonly count: number;
	/** Hatched, because it stands apart from the others, as "nobody" does from names. */
	readonly isApart?: boolean;
	/** The reader's own answer. */
	readonly isOwn?: boolean;
}
