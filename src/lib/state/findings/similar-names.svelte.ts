import { canonicalNames, type NamesAlike } from '$lib/scoring';
import type { Facilitation } from '../facilitation/facilitation.svelte';
import { mergesOf } from '../lists/name-decisions';
import type { RoomLists } from '../lists/room-lists.svelte';
import type { InventoryWork } from './inventory-work.svelte';

interface SimilarNamesParts {
	readonly facilitation: Facilitation;
	readonly lists: RoomLists;
	readonly work: InventoryWork;
}

/** Names in accounts and lists that may mean the same. Before answers may be seen there are none, for they come from accounts. */
export class SimilarNames {
	readonly #found = $derived.by(() => (this.#canSee ? this.parts.work.names : null));

	constructor(private readonly parts: SimilarNamesParts) {}

	/** Whether they are still being looked for for the first time. */
	get isLooking(): boolean {
		return this.#canSee && this.#found === null;
	}

	/** Pairs that nobody has decided about. */
	get pairs(): readonly NamesAlike[] {
		if (this.#found === null) return [];
		const { lists } = this.parts;
		// What was decided a moment ago is not asked again while the others are looked for anew.
		const keyOf = canonicalNames(mergesOf(lists.nameDecisions));
		return this.#found.filter(({ a, b }) => keyOf(a) !== keyOf(b) && !lists.isRefused(a, b));
	}

	get #canSee(): boolean {
		return this.parts.facilitation.canSeeAnswers;
	}
}
