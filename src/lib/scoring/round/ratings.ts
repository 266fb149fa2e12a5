import type { Answer, Item, Step } from '$lib/questionnaires';
import { config } from '../config';
import { none, some, type Result } from '../result';

/** How sure people are of the values they gave. */
export interface Confidence {
	/** Mean on the scale 1 (low), 3, 5 (high). */
	readonly mean: number;
	/** People who said how sure they are. */
	readonly n: number;
	/** Of these, who are little sure: 2 or less. */
	readonly low: number;
}

/** How much an item matters, 0..1, and who says so. */
export interface Importance {
	readonly value: number;
	/** `withheld`: too few rated it where answers are anonymous, and the value is the one without them. */
	readonly from: 'ratings' | 'author' | 'default' | 'withheld';
	/** People who rated it. */
	readonly ratings: number;
}

/** What is left of what people say when one of them is left out. */
export interface RatingsWithout {
	readonly importance: number;
	/** Mean on the scale 1 to 5; null where nobody says. */
	readonly confidence: number | null;
	readonly low: number;
}

/** What people say about an item and their answer, added up answer by answer. */
export class Ratings {
	#sure = { n: 0, total: 0, low: 0 };
	#important = { n: 0, total: 0 };

	/** Adds what one answer says of importance, and of confidence where it has a value: don't-knows have none. */
	add({ importance, confidence, response }: Answer): void {
		if (importance !== undefined) {
			this.#important.n += 1;
			this.#important.total += config.importanceOfStep[importance];
		}
		if (confidence === undefined || response?.state !== 'value') return;
		const level = config.confidenceOfStep[confidence];
		this.#sure.n += 1;
		this.#sure.total += level;
		if (level <= config.lowConfidenceUpTo) this.#sure.low += 1;
	}

	/**
	 * What is left without one of the answers added, from what it says: see `importance` and `confidence`. 0 = says nothing of it; an answer
	 * without a value has no confidence.
	 */
	without({ weight }: Item, importance: Step | 0, confidence: Step | 0): RatingsWithout {
		const rated = this.#important.n - (importance === 0 ? 0 : 1);
		const total =
			this.#important.total - (importance === 0 ? 0 : config.importanceOfStep[importance]);
		const level = confidence === 0 ? 0 : config.confidenceOfStep[confidence];
		const sure = this.#sure.n - (confidence === 0 ? 0 : 1);
		const isLow = confidence !== 0 && level <= config.lowConfidenceUpTo;
		return {
			importance: rated > 0 ? total / rated : (weight ?? config.defaultImportance),
			confidence: sure === 0 ? null : (this.#sure.total - level) / sure,
			low: this.#sure.low - (isLow ? 1 : 0),
		};
	}

	/** Confidence of the people who gave a value. Nobody said: no result. Source: SPEC 2.7, 8. */
	confidence(): Result<Confidence, 'no-answers'> {
		const { n, total, low } = this.#sure;
		return n === 0 ? none('no-answers') : some({ mean: total / n, n, low });
	}

	/**
	 * Mean of the ratings in three steps (1/3, 2/3, 1) of everybody who gave one, whatever they answered; where nobody did the
	 * author's weight; where there is none 2/3. Source: SPEC 8 (I).
	 */
	importance({ weight }: Item): Importance {
		const { n, total } = this.#important;
		if (n > 0) return { value: total / n, from: 'ratings', ratings: n };
		if (weight !== undefined) return { value: weight, from: 'author', ratings: 0 };
		return { value: config.defaultImportance, from: 'default', ratings: 0 };
	}
}

/** Whether somebody is sure of the value given: 4 or more on the scale 1 to 5. Source: SPEC 2.7. */
export function isConfident({ confidence }: Answer): boolean {
	return confidence !== undefined && config.confidenceOfStep[confidence] >= config.confidentFrom;
}
