import { none, type Result } from '../result';
import { leftOutRange, type LeftOut, type LeftOutRange } from './left-out-range';
import { verdictBand } from './verdict-band';

/** What a dial that falls into another band of 20 points was changed by. Bands as in `verdictBand`. */
export type BandChange<Question, Group> =
	| { readonly by: 'question'; readonly id: Question; readonly from: number; readonly to: number }
	| { readonly by: 'group'; readonly id: Group; readonly from: number; readonly to: number }
	| { readonly by: 'equal-weights'; readonly from: number; readonly to: number };

/** How much one dial hangs on single questions, single groups and the weights. Levels are 0..1. */
export interface DialSensitivity<Question = string, Group = string> {
	readonly level: number;
	/** Without any one question; `too-few` where no other question would be left. */
	readonly questions: Result<LeftOutRange<Question>, 'too-few'>;
	/** Without any one group; `too-few` where no other would be left, `hidden` where none of them may be left out. */
	readonly groups: Result<LeftOutRange<Group>, 'too-few' | 'hidden'>;
	/** Whether `groups` is silent about some of them, because anonymity does not allow them to be left out. */
	readonly hasHiddenGroups: boolean;
	/** With every question counting the same. */
	readonly equalWeights: number;
	/** What puts the dial into another band, at most one question and one group each way. */
	readonly changes: readonly BandChange<Question, Group>[];
}

/** What a dial would be under all that is tried. */
export interface DialCases<Question, Group> {
	readonly level: number;
	readonly questions: readonly LeftOut<Question>[];
	readonly groups: readonly GroupCase<Group>[];
	/** The level without the group at a place. */
	readonly withoutGroup: (place: number) => Result<number>;
	/** The level with every question counting the same, where there is one. */
	readonly equalWeights: Result<number>;
}

/** A group that may be left out, or may not because that would tell of too few people. */
export interface GroupCase<Group> {
	readonly id: Group;
	/** Its place among the groups of every item. */
	readonly place: number;
	readonly isHidden: boolean;
}

/** Puts what was tried together. Only the ends of a range need to be looked at: if any of them changes the band, one of the ends does. Source: SPEC 7.3. */
export function dialSensitivity<Question, Group>({
	level,
	questions,
	groups,
	withoutGroup,
	equalWeights,
}: DialCases<Question, Group>): DialSensitivity<Question, Group> {
	const ofQuestions = leftOutRange(questions);
	const hasHiddenGroups = groups.some(({ isHidden }) => isHidden);
	const ofGroups = leftOutRange(
		groups.flatMap(({ id, place, isHidden }): readonly LeftOut<Group>[] => {
			const without = isHidden ? none('hidden') : withoutGroup(place);
			return without.ok ? [{ id, level: without.value }] : [];
		}),
	);
	const equally = equalWeights.ok ? equalWeights.value : level;
	const from = verdictBand(level);
	const changed = <Id>(range: Result<LeftOutRange<Id>>) =>
		(range.ok ? [range.value.lowest, range.value.highest] : [])
			.map(({ id, level: without }) => ({ id, from, to: verdictBand(without) }))
			.filter(
				({ to }, index, ends) => to !== from && ends.findIndex((end) => end.to === to) === index,
			);
	const equal = verdictBand(equally);
	return {
		level,
		questions: ofQuestions,
		groups: !ofGroups.ok && hasHiddenGroups ? { ok: false, reason: 'hidden' } : ofGroups,
		hasHiddenGroups,
		equalWeights: equally,
		changes: [
			...changed(ofQuestions).map((change) => ({ by: 'question' as const, ...change })),
			...changed(ofGroups).map((change) => ({ by: 'group' as const, ...change })),
			...(equal === from ? [] : [{ by: 'equal-weights' as const, from, to: equal }]),
		],
	};
}
