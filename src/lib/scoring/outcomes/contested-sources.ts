import { SEVERITIES, type Finding } from '../inventory/finding';
import { contestsOf } from './contests-of';
import type { ReadOutcomes } from './read-outcomes';

/**
 * A figure whose readings come from a contested process: one about which accounts contradict each other with critical or major weight. As
 * heavy as the worst of these contradictions. What is merely not known contests nothing. Subjects: the milestone, the process. Source:
 * domain.md, "Outcome map"; SPEC 6.4.
 */
export function contestedSources(outcomes: ReadOutcomes): readonly Finding[] {
	return outcomes.milestones.flatMap(({ id, kpi, sourceKey }): readonly Finding[] => {
		if (kpi === null || sourceKey === null) return [];
		const severities = contestsOf(sourceKey, outcomes).map(({ severity }) => severity);
		const worst = SEVERITIES.find((severity) => severities.includes(severity));
		return worst === undefined
			? []
			: [{ code: 'KPI_SOURCE_CONTESTED', severity: worst, subjects: [id, sourceKey] }];
	});
}
