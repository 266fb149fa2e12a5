import type { Item, SectionId } from './item';

export interface Section {
	readonly id: SectionId;
	readonly title: string;
	/** One sentence on why these questions are asked. */
	readonly purpose: string;
}

/** A questionnaire as data. A published version never changes its items: a changed item gets a new id. */
export interface Pack {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly language: string;
	readonly sections: readonly Section[];
	/** In the order of asking; every item's section is one of `sections`. */
	readonly items: readonly Item[];
}
