import { config } from '../config';
import { none, some, type Result } from '../result';
import type { ItemAnswer } from './scoring-input';

/** How sure people are of the values they gave. */
export interface Confidence {
	/** Mean on the scale 1 (low), 3, 5 (high). */
	readonly mean: number;
	/** People who said how sure they are. */
	readonly n: number;
	/** Of these, who are little sure: 2 or less. */
	readonly low: number;
}

/** Confidence of the people who gave a value; don't-knows have none. Nobody said: no result. Source: SPEC 2.7, 8. */
export function confidenceOf(people: readonly ItemAnswer[]): Result<Confidence, 'no-answers'> {
	let n = 0;
	let total = 0;
	let low = 0;
	for (const { answer } of people) {
		if (answer?.response?.state !== 'value' || answer.confidence === undefined) continue;
		const level = config.confidenceOfStep[answer.confidence];
		n += 1;
		total += level;
		if (level <= config.lowConfidenceUpTo) low += 1;
	}
	return n === 0 ? none('no-answers') : some({ mean: total / n, n, low });
}

/** Whether somebody is sure of the value given: 4 or more on the scale 1 to 5. Source: SPEC 2.7. */
export function isConfident({ answer }: ItemAnswer): boolean {
	return (
		answer?.response?.state === 'value' &&
		answer.confidence !== undefined &&
		config.confidenceOfStep[answer.confidence] >= config.confidentFrom
	);
}
