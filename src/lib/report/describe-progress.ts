import { m } from '$lib/messages';
import { milestoneProgress, type MilestoneNumbers } from '$lib/scoring';
import { formatDifference } from './format-quantity';

/** How a milestone stands against its plan. */
export interface ProgressWords {
	readonly state: 'behind' | 'ahead' | 'on-plan' | 'unknown';
	/** "4 days behind plan", or what is missing to say it. */
	readonly text: string;
}

/** The reading against the plan in the unit of the figure; what is missing where it cannot be said. Source: domain.md, "Outcome map". */
export function describeProgress(
	milestone: MilestoneNumbers & { readonly unit: string | null },
): ProgressWords {
	const progress = milestoneProgress(milestone);
	if (!progress.ok) return { state: 'unknown', text: missing(milestone) };
	const { behind } = progress.value;
	if (behind === 0) return { state: 'on-plan', text: m.outcomes_on_plan() };
	const amount = formatDifference(behind, milestone.unit);
	return behind > 0
		? { state: 'behind', text: m.outcomes_behind({ amount }) }
		: { state: 'ahead', text: m.outcomes_ahead({ amount }) };
}

function missing({ planned, current, baseline, target }: MilestoneNumbers): string {
	if (planned === null && current === null) return m.outcomes_no_numbers();
	if (current === null) return m.outcomes_no_current();
	if (planned === null) return m.outcomes_no_planned();
	return baseline !== null && baseline === target
		? m.outcomes_no_change()
		: m.outcomes_no_direction();
}
