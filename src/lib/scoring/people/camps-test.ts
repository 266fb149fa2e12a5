import { config } from '../config';
import { some, type Result } from '../result';
import type { AnswerColumn } from './answer-column';
import type { Camps } from './camps';
import { campsChance, campsStudy, type CampsTestOptions } from './camps-study';
import type { CompleteDistances } from './complete-distances';

/** Camps held against what shuffled answers give. */
export interface CampsTest {
	/** Of the people in `distances.kept`, in that order. */
	readonly camps: Camps;
	/** Chance of so clear camps among people who answer each question independently. */
	readonly p: number;
	readonly isAccepted: boolean;
	readonly distances: CompleteDistances;
}

/**
 * Camps and their null test: every question's answers are shuffled among those who answered it, again and again, and the whole is done
 * anew; p = (1 + shuffles with at least as clear camps) / (1 + shuffles). A shuffle without camps is not as clear. Yields the share
 * done after every shuffle, so that a caller can show it, or stop; returns the result. Same seed and order of people, same result. To share
 * the work out, see `campsStudy`. Cost: shuffles * (people squared * questions / 2). Source: Phipson & Smyth 2010; SPEC 5.
 *
 * @example
 * finish(campsTest([choiceColumn([...'aaabbb'])], { seed: 's', shuffles: 9 })).ok // => true
 */
export function* campsTest(
	columns: readonly AnswerColumn[],
	{ shuffles = config.people.nullShuffles, ...options }: CampsTestOptions,
): Generator<number, Result<CampsTest, 'too-few' | 'no-variation'>, void> {
	const study = campsStudy(columns, options);
	const { distances, camps } = study.observe();
	if (!camps.ok) return camps;
	const chance = campsChance(camps.value, yield* study.silhouettes(0, shuffles));
	return some({ camps: camps.value, ...chance, distances });
}
