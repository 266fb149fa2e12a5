import { findOutcomeGaps, type Finding, type Inventory, type OutcomeMap } from '$lib/scoring';
import type { RoomLists } from '../lists/room-lists.svelte';
import { ListEdits } from '../lists/list-edits.svelte';
import type { RoundResults } from '../results/round-results.svelte';
import type { RoomContext } from '../room/room-context.svelte';
import { outcomeMapOf } from './outcome-map-of';
import { outcomeSpellings } from './outcome-spellings';

/** What the accounts say, where they may be seen. */
export interface OpenedAccounts {
	readonly inventory: Inventory;
	/** What the accounts contradict each other about, as far as it is worked out. */
	readonly contradictions: readonly Finding[];
}

/** What the outcome map is made of. */
interface OutcomeParts {
	readonly lists: RoomLists;
	readonly results: RoundResults;
	/** Read for the accounts of the moment; `null` = they may not be seen yet. */
	readonly accounts: { readonly opened: OpenedAccounts | null };
}

/** The outcome map of a room and what it leaves open. Holds no copy; what may not be seen yet is in none of it. */
export class Outcomes {
	/** How this person changes the milestones. */
	readonly edits: ListEdits;
	readonly #map = $derived.by(() => this.#read());
	readonly #findings = $derived.by(() => findOutcomeGaps(this.#map));
	readonly #spellings = $derived.by(() =>
		outcomeSpellings(this.#map, this.parts.lists.milestones, this.parts.lists.processes),
	);

	constructor(
		private readonly context: RoomContext,
		private readonly parts: OutcomeParts,
	) {
		this.edits = new ListEdits(context);
	}

	/** The map as its findings see it: accounts and answers in it only where they may be seen. */
	get map(): OutcomeMap {
		return this.#map;
	}

	/** What the map leaves open; before the reveal only what the shared lists alone say. */
	get findings(): readonly Finding[] {
		return this.#findings;
	}

	/** The name of a milestone, goal, kind of figure, process or person by how findings call it. */
	spelling(subject: string): string | undefined {
		return this.#spellings.get(subject);
	}

	#read(): OutcomeMap {
		const { lists, results, accounts } = this.parts;
		return outcomeMapOf(this.context.projection, {
			milestones: lists.activeMilestones.active,
			processFor: (id) => lists.processFor(id),
			opened: accounts.opened && { ...accounts.opened, scores: results.scores.items },
		});
	}
}
