import type { Entity, FieldWord, ListedMilestone, ListedProcess, ListedSystem } from '$lib/model';
import type { EntityId, EntityList } from '$lib/questionnaires';
import type { RoomContext } from '../room/room-context.svelte';
import { activeEntries, type ActiveEntries } from './active-entries';
import { followMerges } from './follow-merges';
import { ListEdits } from './list-edits.svelte';
import { readNameDecisions, refusals, type NameDecision } from './name-decisions';
import { namesOf, type NameOf } from './names-of';
import { READ_LIST } from './read-list';

/** Processes, systems, milestones and people as everybody lists them together. Holds no copy: every getter reads the projection. */
export class RoomLists {
	/** How this person changes the lists of processes and systems. */
	readonly edits: ListEdits;
	readonly #processes = $derived.by(() => READ_LIST.process(this.context.projection));
	readonly #systems = $derived.by(() => READ_LIST.system(this.context.projection));
	readonly #milestones = $derived.by(() => READ_LIST.milestone(this.context.projection));
	readonly #activeProcesses = $derived.by(() => activeEntries(this.#processes));
	readonly #activeSystems = $derived.by(() => activeEntries(this.#systems));
	readonly #activeMilestones = $derived.by(() => activeEntries(this.#milestones));
	readonly #byId = $derived.by(() => new Map(this.#processes.map((each) => [each.id, each])));
	readonly #nameOf = $derived.by(() => namesOf(this.context.projection));
	readonly #refused = $derived.by(() => refusals(this.nameDecisions));

	constructor(private readonly context: RoomContext) {
		this.edits = new ListEdits(context);
	}

	/** Every process, archived and merged ones too; by name. */
	get processes(): readonly ListedProcess[] {
		return this.#processes;
	}

	/** Every milestone, archived and merged ones too; by name. */
	get milestones(): readonly ListedMilestone[] {
		return this.#milestones;
	}

	/** The list of processes, apart from what was archived or merged. */
	get activeProcesses(): ActiveEntries<ListedProcess> {
		return this.#activeProcesses;
	}

	/** The list of systems, apart from what was archived or merged. */
	get activeSystems(): ActiveEntries<ListedSystem> {
		return this.#activeSystems;
	}

	/** The milestones, apart from what was archived or merged. */
	get activeMilestones(): ActiveEntries<ListedMilestone> {
		return this.#activeMilestones;
	}

	/** Every system, archived and merged ones too; by name. */
	get systems(): readonly ListedSystem[] {
		return this.#systems;
	}

	/** The entries that an answer can name. */
	entities(list: EntityList): readonly Entity[] {
		return this.context.projection.entities(list);
	}

	/** What mentioned things are called now. */
	get nameOf(): NameOf {
		return this.#nameOf;
	}

	/** The process that an id stands for now, merges followed; `null` where no list knows it. */
	processFor(id: EntityId): ListedProcess | null {
		return followMerges(this.#byId, id);
	}

	/** The ids under which people describe a process: its own and those that were found to be it. */
	idsOf(process: EntityId): readonly EntityId[] {
		return [...this.#byId.keys()].filter((id) => this.processFor(id)?.id === process);
	}

	/** Everything that was written into a field, the value that counts first. */
	history(id: EntityId, field: string): readonly FieldWord[] {
		return this.context.projection.history(id, field);
	}

	/** What people decided about names that may mean the same. */
	get nameDecisions(): readonly NameDecision[] {
		return readNameDecisions(this.context.projection.entities('merge'));
	}

	/** Whether people said that two keys are two things; the order does not matter. */
	isRefused(a: string, b: string): boolean {
		return this.#refused(a, b);
	}
}
