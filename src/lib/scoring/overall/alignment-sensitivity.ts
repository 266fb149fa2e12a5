import { config } from '../config';
import type { Divergence } from '../divergence';
import { none, some, type Result } from '../result';
import { alignment, type AlignmentItem } from './alignment';
import { dialSensitivity, type DialSensitivity, type GroupCase } from './dial-sensitivity';
import type { LeftOut } from './left-out-range';

type Spread = Result<Pick<Divergence, 'D' | 'Ed' | 'n'>>;

/** One item as the sensitivity of alignment sees it. */
export interface AlignmentCase<Question> extends AlignmentItem {
	readonly id: Question;
	/** Its divergence without each group, by place of the group. */
	readonly withoutGroup: readonly Spread[];
}

/**
 * How much alignment hangs on single questions, groups and weights. A question is taken out of the sums; a group out of every item, which then
 * may have too few answers to count; items keep their weights. A group that answered nothing is not left out. No alignment: its reason.
 * Cost O(items * groups). Source: SPEC 7.2, 7.3.
 */
export function alignmentSensitivity<Question, Group>(
	items: readonly AlignmentCase<Question>[],
	groups: readonly GroupCase<Group>[],
): Result<DialSensitivity<Question, Group>> {
	const whole = alignment(items).level;
	if (!whole.ok) return whole;
	const equal = alignment(items.map((item) => ({ ...item, weight: 1 }))).level;
	return some(
		dialSensitivity({
			level: whole.value,
			questions: withoutQuestions(items),
			groups,
			withoutGroup: (place) => withoutGroup(items, place),
			equalWeights: equal,
		}),
	);
}

function withoutQuestions<Question>(
	items: readonly AlignmentCase<Question>[],
): readonly LeftOut<Question>[] {
	const counted = items.flatMap(({ id, weight, divergence }) =>
		doesCount(divergence) ? [{ id, weight, D: divergence.value.D }] : [],
	);
	let weights = 0;
	let agreement = 0;
	for (const { weight, D } of counted) {
		weights += weight;
		agreement += weight * (1 - D);
	}
	return counted.flatMap(({ id, weight, D }) => {
		const rest = weights - weight;
		// What is left of the weights may be nothing but rounding.
		if (rest <= config.slack) return [];
		return [{ id, level: (agreement - weight * (1 - D)) / rest }];
	});
}

function withoutGroup<Question>(
	items: readonly AlignmentCase<Question>[],
	group: number,
): Result<number> {
	const rest = items.map((item) => ({
		...item,
		divergence: item.withoutGroup[group] ?? item.divergence,
	}));
	const hasAnswered = rest.some(({ divergence }, index) => {
		const before = items[index]?.divergence;
		return before?.ok === true && (!divergence.ok || divergence.value.n < before.value.n);
	});
	return hasAnswered ? alignment(rest).level : none('no-answers');
}

function doesCount(divergence: Spread): divergence is Extract<Spread, { ok: true }> {
	return divergence.ok && divergence.value.n >= config.minAnswersForVerdict;
}
