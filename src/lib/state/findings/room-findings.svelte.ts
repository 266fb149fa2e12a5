import type { ListedProcess } from '$lib/model';
import type { Finding, Handoff, Inventory } from '$lib/scoring';
import type { Facilitation } from '../facilitation/facilitation.svelte';
import { ListEdits } from '../lists/list-edits.svelte';
import { hashedId } from '../lists/name-decisions';
import { processesByKey } from '../lists/processes-by-key';
import type { RoomLists } from '../lists/room-lists.svelte';
import type { RoundResults } from '../results/round-results.svelte';
import type { RoomContext } from '../room/room-context.svelte';
import {
	aboutOf,
	readFindingStates,
	resolvedFindings,
	trackedFindings,
	type FindingState,
	type ResolvedFinding,
	type TrackedFinding,
} from './finding-states';
import { InventoryBook } from './inventory-book';
import { InventoryWork } from './inventory-work.svelte';
import { withOutcomeFindings } from './outcome-findings';
import { Outcomes, type OpenedAccounts } from './outcomes.svelte';
import { SimilarNames } from './similar-names.svelte';

/** What a room's findings stand on. */
interface FindingParts {
	readonly facilitation: Facilitation;
	readonly lists: RoomLists;
	readonly results: RoundResults;
}

/** What the accounts and the outcome map raise. Before answers may be seen it is as if nobody had described anything. */
export class RoomFindings {
	/** How this person answers what findings ask: their status, and which names mean the same. */
	readonly edits: ListEdits;
	/** The milestones as one map, and what it leaves open. */
	readonly outcomes: Outcomes;
	/** Names that may mean the same. */
	readonly names: SimilarNames;
	readonly #book = new InventoryBook();
	readonly #parts = $derived.by(() => this.#book.read(this.context.projection, this.context.round));
	/** What takes longer than a frame, done beside the page. */
	readonly #work = new InventoryWork(() => this.#parts);
	/** Rows by the hundred read them. */
	readonly #outcome = $derived.by(() => (this.#canSee ? this.#work.findings : null));
	readonly #raised = $derived.by(() =>
		this.#outcome === null
			? []
			: withOutcomeFindings(this.#outcome.findings, this.outcomes.findings),
	);
	readonly #states = $derived.by(() =>
		readFindingStates(this.context.projection.entities('finding')),
	);
	readonly #tracked = $derived.by(() => trackedFindings(this.#states, this.#raised));
	readonly #processesByKey = $derived.by(() =>
		processesByKey(this.parts.lists.processes, this.#parts.inventory.merges),
	);

	constructor(
		private readonly context: RoomContext,
		private readonly parts: FindingParts,
	) {
		this.edits = new ListEdits(context);
		const { lists, results } = parts;
		this.names = new SimilarNames({ ...parts, work: this.#work });
		this.outcomes = new Outcomes(context, { lists, results, accounts: this });
	}

	/** What the findings come from; without accounts before they may be seen. */
	get inventory(): Inventory {
		const { inventory } = this.#parts;
		return this.#canSee ? inventory : { ...inventory, records: [] };
	}

	/** The accounts as far as they are compared; `null` = they may not be seen yet. */
	get opened(): OpenedAccounts | null {
		if (!this.#canSee) return null;
		return { inventory: this.inventory, contradictions: this.#outcome?.findings ?? [] };
	}

	/** Whether findings, handoffs and spellings are worked out: before, it may not be said that there are none. Before the reveal nothing is. */
	get isKnown(): boolean {
		return this.#outcome !== null;
	}

	/** Whether they could not be worked out of the accounts as they are; why was reported. */
	get hasFailed(): boolean {
		return this.#canSee && this.#work.hasFailed;
	}

	/** The findings, those of the outcome map too, with the status of each. Empty unless `isKnown`. */
	get tracked(): readonly TrackedFinding[] {
		return this.#tracked;
	}

	/** Findings that somebody dealt with and that the accounts no longer raise. Empty unless `isKnown`. */
	get resolved(): readonly ResolvedFinding[] {
		return this.isKnown ? resolvedFindings(this.#states, this.#raised) : [];
	}

	/** Every handoff as both sides state it. Empty unless `isKnown`. */
	get handoffs(): readonly Handoff[] {
		return this.#outcome?.handoffs ?? [];
	}

	/** Processes on the list, by the key under which findings name them. */
	get processesByKey(): ReadonlyMap<string, ListedProcess> {
		return this.#processesByKey;
	}

	/** How people wrote the name of a key, or the name of a milestone or goal; a key that nobody wrote otherwise is its own spelling. */
	spelling(key: string): string {
		return this.#outcome?.spellings.get(key) ?? this.outcomes.spelling(key) ?? key;
	}

	/** Sets the status of a finding. @throws Fault `document-too-new`. */
	async setState(finding: Finding, state: FindingState): Promise<void> {
		const about = aboutOf(finding);
		await this.context.edits.prepare(async () => {
			const id = await hashedId('finding', about);
			await this.edits.change([
				{ id, field: 'name', value: finding.code },
				{ id, field: 'about', value: about },
				{ id, field: 'state', value: state },
			]);
		});
	}

	/** Ends everything under way. */
	close(): void {
		this.#work.close();
	}

	get #canSee(): boolean {
		return this.parts.facilitation.canSeeAnswers;
	}
}
