import { atLeast, atMost } from '../compare';
import { config } from '../config';
import { seededGenerator } from '../random/seed';
import type { Result } from '../result';
import type { AnswerColumn } from './answer-column';
import { camps, type CampLimits, type Camps } from './camps';
import { completeDistances, type CompleteDistances } from './complete-distances';
import type { DistanceMatrix } from './distance-matrix';
import { commonWeights, distancesOf, distancesOver, minCommonOf } from './gower';
import { shuffledColumn, type ShuffledColumn } from './shuffled-column';

/** How to run the null test of camps. */
export interface CampsTestOptions extends CampLimits {
	readonly seed: string;
	readonly shuffles?: number;
	readonly minCommon?: number;
}

/**
 * Camps, and how clear the camps of shuffled answers are. Any shuffles can be asked for, by their numbers from 0, in any thread: a shuffle is
 * that of its number, whatever was asked before. Asked for in ascending order, none is made twice.
 */
export interface CampsStudy {
	/** As people are. */
	readonly observe: () => ObservedCamps;
	/** Mean silhouettes of shuffles `from` up to before `to`; null where a shuffle has no camps. Yields the share done. */
	readonly silhouettes: (
		from: number,
		to: number,
	) => Generator<number, readonly (number | null)[], void>;
}

/** People as they answered. */
export interface ObservedCamps {
	readonly distances: CompleteDistances;
	readonly camps: Result<Camps, 'too-few' | 'no-variation'>;
}

/** Compares people, for camps and their shuffles. Cost: people squared times questions / 2, the same again a shuffle. Source: SPEC 5. */
export function campsStudy(
	columns: readonly AnswerColumn[],
	{ seed, minCommon, ...limits }: Omit<CampsTestOptions, 'shuffles'>,
): CampsStudy {
	const common = commonWeights(columns, minCommon ?? minCommonOf(columns.length));
	let shuffled = new Shuffles(columns, common, seed);
	return {
		observe: () => {
			const distances = completeDistances(distancesOver(columns, common));
			return { distances, camps: camps(distances.matrix, limits) };
		},
		silhouettes: function* (from, to) {
			const found: (number | null)[] = [];
			if (from < shuffled.made) shuffled = new Shuffles(columns, common, seed);
			for (let number = from; number < to; number += 1) {
				const other = camps(completeDistances(shuffled.make(number)).matrix, limits);
				found.push(other.ok ? other.value.silhouette : null);
				yield (number + 1 - from) / (to - from);
			}
			return found;
		},
	};
}

/** Every question's answers, shuffled among those who answered it, again and again. */
class Shuffles {
	/** How many were made. */
	made = 0;
	readonly #columns: readonly ShuffledColumn[];
	readonly #distances: ReturnType<typeof distancesOf>;
	/** The same memory for every shuffle. */
	readonly #cells: Float64Array;
	readonly #generator;

	constructor(columns: readonly AnswerColumn[], common: Float64Array, seed: string) {
		this.#columns = columns.map(shuffledColumn);
		const shuffled = this.#columns.map(({ column }) => column);
		this.#distances = distancesOf(shuffled, common);
		this.#cells = new Float64Array(common.length);
		this.#generator = seededGenerator(seed);
	}

	/** Distances after the shuffle of a number, which was not made yet; those of the shuffle before are overwritten. */
	make(number: number): DistanceMatrix {
		for (; this.made <= number; this.made += 1) {
			for (const column of this.#columns) column.shuffle(this.#generator);
		}
		for (const column of this.#columns) column.deal();
		return this.#distances(this.#cells);
	}
}

/** Chance of at least so clear camps among people who answer each question independently, and whether that is small enough to show them. */
export function campsChance(
	observed: Camps,
	silhouettes: readonly (number | null)[],
): { readonly p: number; readonly isAccepted: boolean } {
	const reached = silhouettes.filter(
		(other) => other !== null && atLeast(other, observed.silhouette),
	).length;
	const p = (1 + reached) / (1 + silhouettes.length);
	return { p, isAccepted: atMost(p, config.people.acceptUpTo) };
}
