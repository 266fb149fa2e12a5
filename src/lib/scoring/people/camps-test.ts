import { atLeast, atMost } from '../compare';
import { config } from '../config';
import { seededGenerator } from '../random/seed';
import { some, type Result } from '../result';
import type { AnswerColumn } from './answer-column';
import { camps, type CampLimits, type Camps } from './camps';
import { completeDistances, type CompleteDistances } from './complete-distances';
import { commonWeights, distancesOver, minCommonOf } from './gower';
import { shuffledColumn } from './shuffled-column';

/** Camps held against what shuffled answers give. */
export interface CampsTest {
	/** Of the people in `distances.kept`, in that order. */
	readonly camps: Camps;
	/** Chance of so clear camps among people who answer each question independently. */
	readonly p: number;
	readonly isAccepted: boolean;
	readonly distances: CompleteDistances;
}

/** How to run the test. */
export interface CampsTestOptions extends CampLimits {
	readonly seed: string;
	readonly shuffles?: number;
	readonly minCommon?: number;
}

/**
 * Camps and their null test: every question's answers are shuffled among those who answered it, again and again, and the whole is done
 * anew; p = (1 + shuffles with at least as clear camps) / (1 + shuffles). A shuffle without camps is not as clear. Yields the share
 * done after every shuffle, so that a caller can show it, or stop; returns the result. Same seed and order of people, same result.
 * Cost: shuffles * (people squared * questions / 2). Source: Phipson & Smyth 2010; SPEC 5.
 *
 * @example
 * finish(campsTest([choiceColumn([...'aaabbb'])], { seed: 's', shuffles: 9 })).ok // => true
 */
export function* campsTest(
	columns: readonly AnswerColumn[],
	{ seed, shuffles = config.people.nullShuffles, minCommon, ...limits }: CampsTestOptions,
): Generator<number, Result<CampsTest, 'too-few' | 'no-variation'>, void> {
	const common = commonWeights(columns, minCommon ?? minCommonOf(columns.length));
	const distances = completeDistances(distancesOver(columns, common));
	const observed = camps(distances.matrix, limits);
	if (!observed.ok) return observed;
	const generator = seededGenerator(seed);
	const shuffledColumns = columns.map(shuffledColumn);
	let reached = 1;
	for (let shuffle = 1; shuffle <= shuffles; shuffle += 1) {
		for (const column of shuffledColumns) column.shuffle(generator);
		const matrix = distancesOver(
			shuffledColumns.map(({ column }) => column),
			common,
		);
		const other = camps(completeDistances(matrix).matrix, limits);
		if (other.ok && atLeast(other.value.silhouette, observed.value.silhouette)) reached += 1;
		yield shuffle / shuffles;
	}
	const p = reached / (1 + shuffles);
	const isAccepted = atMost(p, config.people.acceptUpTo);
	return some({ camps: observed.value, p, isAccepted, distances });
}
