/** One line of the method note: a rule in plain words, where it comes from, and the thresholds it tells. */
export interface MethodRule {
	/** Section of the scoring specification, e.g. "1.6"; a dash where it names none. */
	readonly section: string;
	/** Paths into the scorer's `config` of everything that the words tell, e.g. "shape.leaningUpTo". */
	readonly tells: readonly string[];
	readonly words: () => string;
}
