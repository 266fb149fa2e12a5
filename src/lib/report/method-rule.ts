/** One line of the method note: a rule in plain words, where it comes from, and the thresholds it states. */
export interface MethodRule {
	/** Section of the scoring specification, e.g. "1.6"; a dash where it names none. */
	readonly section: string;
	/** Paths into the scorer's `config` of every threshold that the sentence states, e.g. "shape.leaningUpTo". */
	readonly thresholds: readonly string[];
	readonly sentence: () => string;
}
