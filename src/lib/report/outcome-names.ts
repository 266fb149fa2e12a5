/** What is called by an id in an outcome map. An id that is there no longer stands for itself. */
export interface OutcomeNames {
	readonly department: (id: string) => string;
	readonly group: (id: string) => string;
	readonly goal: (id: string) => string;
	readonly figure: (id: string) => string;
	/** How people wrote the name of a key. */
	readonly spell: (key: string) => string;
}
