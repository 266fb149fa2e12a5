/** One person on the map of people. */
export interface PersonPoint {
	readonly id: string;
	/** Stands on the mark and beside the name in the table. */
	readonly number: number;
	readonly x: number;
	readonly y: number;
	/** From 0; null = in none that is shown. */
	readonly camp: number | null;
}
