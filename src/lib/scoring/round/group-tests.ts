import { none, type Result } from '../result';
import type { PermutationTest } from '../permutation/permutation-test';
import { answersByItem } from './answers-by-item';
import { testItem, testPairs, type PairTest, type TestOptions } from './item-test';
import { contextOf } from './score-round';
import type { ScoringInput } from './scoring-input';
import { visibleGroups } from './visible-people';

/** How groups are compared. */
export interface CompareOptions extends TestOptions {
	/** Where answers are anonymous: smallest group that may be told apart. */
	readonly least: number | null;
}

/**
 * The tests of a round, item by item: each can be asked for in any order, in any thread, and gives the same, because it is drawn from a seed
 * of its own. Items are named by their place.
 */
export interface GroupTests {
	readonly testItem: (place: number) => Result<PermutationTest>;
	/** Of each two groups; meant for items whose groups differ as a whole. */
	readonly testPairs: (place: number) => readonly PairTest[];
}

/**
 * Reads the answers of a round for its tests. Groups that may not be told apart are left out. Cost: people times items. Source: SPEC 4.3, 4.8.
 *
 * @example
 * groupTests(sampleRound, { least: null, sessionSeed: 's' }).testItem(9) // => { ok: false, reason: 'no-answers' }
 */
export function groupTests(input: ScoringInput, options: CompareOptions): GroupTests {
	const { least } = options;
	const context = contextOf(input);
	const answers = answersByItem(input);
	const peopleAt = (place: number) => {
		const item = input.items[place];
		const own = answers[place] ?? [];
		const visible = item && visibleGroups(item, own, context, least);
		return own.filter(({ group }) => visible?.has(group));
	};
	return {
		testItem: (place) => {
			const item = input.items[place];
			return item ? testItem(item, peopleAt(place), context, options) : none('no-answers');
		},
		testPairs: (place) => {
			const item = input.items[place];
			return item ? testPairs(item, peopleAt(place), context, options) : [];
		},
	};
}
