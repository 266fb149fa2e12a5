import type { GroupId } from '$lib/questionnaires';
import {
	keptPerceptionGaps,
	scoreItemsOf,
	type ItemScore,
	type PerceptionGap,
	type RoundScore,
	type ScoredRound,
} from '$lib/scoring';
import type { RoomContext } from '../room/room-context.svelte';
import { RoundScorer } from './round-scorer';
import { scoringInput } from './scoring-input';
import { Studies } from './studies';

/** The numbers of a round over everything this device holds, kept current: of an answer that comes in only what it touched is scored again. */
export class RoundResults {
	readonly #scorer = new RoundScorer();
	readonly #scored = $derived.by(() =>
		this.#scorer.score(scoringInput(this.context.projection, this.otherGroup)),
	);

	/** What takes longer than a frame, done beside the page. */
	readonly studies = new Studies(
		() => this.#scored.input,
		() => ({ sessionSeed: this.context.id, least: this.#scored.input.least ?? null }),
	);

	/** `otherGroup`: how people without a declared group are named. */
	constructor(
		private readonly context: RoomContext,
		private readonly otherGroup: string,
	) {}

	get scores(): RoundScore {
		return this.#scored.score;
	}

	/** The scores with what they are made of. */
	get scored(): ScoredRound {
		return this.#scored;
	}

	/** The items of the round over one group's people alone; where answers are anonymous only what may be seen of it. */
	scoresOf(group: GroupId): readonly ItemScore[] {
		return scoreItemsOf(group, this.#scored.input);
	}

	/** What people believe of each other on the questions that are asked twice, against what is said. */
	get perceptions(): readonly PerceptionGap[] {
		const { setup } = this.context;
		return setup === null ? [] : keptPerceptionGaps(this.#scored, setup);
	}

	/** Ends everything under way. */
	close(): void {
		this.studies.close();
	}
}
