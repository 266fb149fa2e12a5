import type { Projection } from '$lib/model';
import type { GroupId } from '$lib/questionnaires';
import {
	keptPerceptionGaps,
	rescoreRound,
	scoreItemsOf,
	type ItemScore,
	type PerceptionGap,
	type RoundScore,
	type ScoredRound,
} from '$lib/scoring';
import { scoringInput } from './scoring-input';
import { Studies } from './studies';

/** What the results of a round need of the room that they belong to. */
interface ResultsRoom {
	/** Of the assessment: what is drawn by chance is drawn from it, on every device the same. */
	readonly id: string;
	readonly projection: Projection;
}

/** The numbers of a round over everything this device holds, kept current: of an answer that comes in only what it touched is scored again. */
export class RoundResults {
	/** What was scored last: the next score takes from it what did not change. */
	#last: ScoredRound | null = null;
	readonly #scored = $derived.by(() => {
		this.#last = rescoreRound(this.#last, scoringInput(this.room.projection, this.otherGroup));
		return this.#last;
	});

	/** What takes longer than a frame, done beside the page. */
	readonly studies = new Studies(
		() => this.#scored.input,
		() => ({ sessionSeed: this.room.id, least: this.leastGroup }),
	);

	/** `otherGroup`: how people without a declared group are named. */
	constructor(
		private readonly room: ResultsRoom,
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
		const { setup } = this.room.projection;
		return setup === null ? [] : keptPerceptionGaps(this.#scored, setup);
	}

	/** Smallest group that may be told apart; `null` where names stand beside the answers. */
	get leastGroup(): number | null {
		return this.#scored.input.least ?? null;
	}

	/** Ends everything under way. */
	close(): void {
		this.studies.close();
	}
}
