import type { Item } from './item';
import type { Section } from './pack';

/** What is really asked in an assessment, after choosing packs and form, hiding, reordering and adding. */
export interface Questionnaire {
	/** In the order of asking; each has at least one item. */
	readonly sections: readonly Section[];
	/** In the order of asking, section after section; ids are unique. */
	readonly items: readonly Item[];
}
