import { atLeast } from '../compare';
import { config } from '../config';
import type { Finding } from '../inventory/finding';
import { milestoneProgress } from './milestone-progress';
import type { ReadOutcomes } from './read-outcomes';

/** A reading that is behind its plan: major from a quarter of the way from baseline to target on, else minor. Source: domain.md, "Outcome map". */
export function behindPlan({ milestones }: ReadOutcomes): readonly Finding[] {
	return milestones.flatMap((milestone): readonly Finding[] => {
		const progress = milestoneProgress(milestone);
		if (!progress.ok || progress.value.behind <= 0) return [];
		const isMajor = atLeast(progress.value.share, config.outcomes.majorBehindShare);
		const severity = isMajor ? 'major' : 'minor';
		return [{ code: 'MILESTONE_BEHIND', severity, subjects: [milestone.id] }];
	});
}
