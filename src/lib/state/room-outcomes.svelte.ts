import type { ListedMilestone } from '$lib/model';
import { findOutcomeGaps, type Finding, type OutcomeMap } from '$lib/scoring';
import { activeEntries, type ActiveEntries } from './active-entries';
import { withOutcomeFindings } from './outcome-findings';
import { outcomeMapOf } from './outcome-map-of';
import { outcomeSpellings } from './outcome-spellings';
import type { InventoryRoom } from './inventory-room';
import type { ProcessInventory } from './process-inventory.svelte';

type Lists = Pick<ProcessInventory, 'milestones' | 'processes' | 'standing' | 'inventory'>;
type Room = Pick<InventoryRoom, 'projection' | 'canSeeAnswers' | 'itemScores'>;

/** The outcome map of a room and what it leaves open. Holds no copy; what may not be seen yet is in none of it. */
export class RoomOutcomes {
	readonly #milestones = $derived.by(() => activeEntries(this.lists.milestones));
	readonly #map = $derived.by(() =>
		outcomeMapOf(this.room.projection, {
			milestones: this.#milestones.active,
			standing: (id) => this.lists.standing(id),
			opened: this.room.canSeeAnswers
				? {
						inventory: this.lists.inventory,
						contradictions: this.contradictions(),
						scores: this.room.itemScores(),
					}
				: null,
		}),
	);
	readonly #findings = $derived.by(() => findOutcomeGaps(this.#map));
	readonly #spellings = $derived.by(() =>
		outcomeSpellings(this.#map, this.lists.milestones, this.lists.processes),
	);

	/** `contradictions`: what the accounts raise, of everybody; only read where accounts may be seen. */
	constructor(
		private readonly room: Room,
		private readonly lists: Lists,
		private readonly contradictions: () => readonly Finding[],
	) {}

	/** The milestones, apart from what was archived or merged. */
	get milestones(): ActiveEntries<ListedMilestone> {
		return this.#milestones;
	}

	/** The map as its findings see it: accounts and answers in it only where they may be seen. */
	get map(): OutcomeMap {
		return this.#map;
	}

	/** What the map leaves open; before the reveal only what the shared lists alone say. */
	get findings(): readonly Finding[] {
		return this.#findings;
	}

	/** What the accounts raise and what the map leaves open as one list, worst first. */
	among(findings: readonly Finding[]): readonly Finding[] {
		return withOutcomeFindings(findings, this.#findings);
	}

	/** The name of a milestone, goal, kind of figure, process or person by how findings call it. */
	spelling(subject: string): string | undefined {
		return this.#spellings.get(subject);
	}
}
