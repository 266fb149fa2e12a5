import { config } from '../config';
import { none, some, type Result } from '../result';
import type { OutcomeMilestone } from './outcome-map';

/** Where a milestone stands against its plan. */
export interface MilestoneProgress {
	/** How far the reading is behind the plan, in the unit of the figure; below 0 = ahead of it, 0 = on plan. */
	readonly behind: number;
	/** The same as a share of the whole way from baseline to target. */
	readonly share: number;
	/** Whether smaller is better. */
	readonly isDownward: boolean;
}

/** The numbers of a milestone, all in the unit of its figure; null = nobody has said. */
export type MilestoneNumbers = Pick<
	OutcomeMilestone,
	'baseline' | 'target' | 'current' | 'planned'
>;

/**
 * The reading against the plan, in the direction from baseline to target: less is better where the target is the smaller one. Nothing
 * without a baseline and another target (`no-variation`: there is no way to go), nothing without plan and reading (`no-answers`). Never a
 * share of what is deployed. Source: domain.md, "Outcome map".
 *
 * @example
 * milestoneProgress({ baseline: 9, target: 1, current: 7, planned: 5 }) // => { ok: true, value: { behind: 2, share: 0.25, isDownward: true } }
 */
export function milestoneProgress({
	baseline,
	target,
	current,
	planned,
}: MilestoneNumbers): Result<MilestoneProgress, 'no-answers' | 'no-variation'> {
	if (current === null || planned === null) return none('no-answers');
	if (baseline === null || target === null || baseline === target) return none('no-variation');
	const way = Math.abs(target - baseline);
	const isDownward = target < baseline;
	const difference = isDownward ? current - planned : planned - current;
	const share = difference / way;
	if (!Number.isFinite(share)) return none('no-variation');
	return Math.abs(share) <= config.slack
		? some({ behind: 0, share: 0, isDownward })
		: some({ behind: difference, share, isDownward });
}
