/** One bar: what it counts and how many people that are. */
export interface BarRow {
	readonly id: string;
	readonly label: string;
	readonly count: number;
	/** What is printed instead of the count; left out or null where the count may be told. */
	readonly told?: string | null;
	/** Hatched, because it stands apart from the others, as "nobody" does from names. */
	readonly isApart?: boolean;
	/** The reader's own answer. */
	readonly isOwn?: boolean;
}
