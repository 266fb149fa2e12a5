import { rescoreRound, type ScoredRound, type ScoringInput } from '$lib/scoring';

/**
 * Scores a round again and again. It remembers the score before, so that an answer costs only what it touches; what comes out is what scoring
 * the input alone gives.
 */
export class RoundScorer {
	#last: ScoredRound | null = null;

	score(input: ScoringInput): ScoredRound {
		this.#last = rescoreRound(this.#last, input);
		return this.#last;
	}
}
