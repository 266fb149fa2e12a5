import { m } from '$lib/messages';
import { config, doDiffer, type GroupComparison, type ItemScore } from '$lib/scoring';
import { formatNumber, formatShare } from './format-number';

/** Whether groups differ on one item, in plain words, and the figures behind it with their names. */
export interface GroupTestDescription {
	readonly sentence: string;
	/** Name of the statistic, then its value. */
	readonly details: readonly (readonly [name: string, value: string])[];
}

/**
 * Says whether the disagreement lies between the groups or inside them. Where so few people answered that no split could be unlikely that
 * is said, and only the size of the difference is shown. SPEC 4.1, 4.4, 4.5.
 */
export function describeGroupTest(
	{ split, groups }: Pick<ItemScore, 'split' | 'groups'>,
	{ test }: Pick<GroupComparison, 'test'>,
): GroupTestDescription {
	const adjusted = split.ok && split.value.r2adj.ok ? Math.max(0, split.value.r2adj.value) : null;
	const share = adjusted === null ? null : formatShare(adjusted);
	const size: GroupTestDescription['details'] =
		share === null ? [] : [[m.report_groups_r2adj(), share]];
	if (groups.filter(({ counts }) => counts.answered > 0).length < 2) {
		return { sentence: m.report_groups_one(), details: [] };
	}
	if (!test.ok) {
		if (test.reason === 'no-variation') return { sentence: m.report_gap_none(), details: [] };
		return {
			sentence:
				share === null ? m.report_groups_too_few() : m.report_groups_too_few_size({ share }),
			details: size,
		};
	}
	const { q, total } = test.value;
	return {
		sentence: sentenceOf(doDiffer(test), adjusted ?? 0, share ?? formatShare(0)),
		details: [
			...size,
			[m.report_groups_q(), formatChance(q)],
			[m.report_groups_arrangements(), formatNumber(total, 0)],
		],
	};
}

function sentenceOf(isBeyondLuck: boolean, adjusted: number, share: string): string {
	const isLarge = adjusted >= config.betweenGroups.adjustedShare - config.slack;
	// That luck could explain a large share is no proof that it does.
	if (!isBeyondLuck) return isLarge ? m.report_groups_maybe({ share }) : m.report_groups_inside();
	return isLarge ? m.report_groups_between({ share }) : m.report_groups_little({ share });
}

/** A chance as it is printed: three decimals, or that it is smaller. SPEC 0. */
export function formatChance(chance: number): string {
	return chance < 0.001 ? m.report_chance_least() : formatNumber(chance, 3);
}
