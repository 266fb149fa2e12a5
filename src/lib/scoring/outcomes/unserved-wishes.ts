import type { Finding } from '../inventory/finding';
import type { ReadOutcomes } from './read-outcomes';
import type { WantedOption } from './wanted-options';

/** How findings call a goal and a kind of figure: no name of a process has a slash in its key. */
export const GOAL_SUBJECT = 'goal/';
export const FIGURE_SUBJECT = 'figure/';

/**
 * What answers want and no milestone of the map is said to bring: a goal that none serves, a kind of figure that none moves. Major where
 * everybody together wants it, minor where a group does. Nothing is asked of a map without milestones. Source: domain.md, "Outcome map".
 */
export function unservedWishes({ milestones, goals, figures }: ReadOutcomes): readonly Finding[] {
	if (milestones.length === 0) return [];
	const served = new Set(milestones.map(({ goal }) => goal));
	const moved = new Set(milestones.map(({ kpi, figure }) => (kpi === null ? null : figure)));
	return [
		...goals
			.filter((goal) => isWanted(goal) && !served.has(goal.id))
			.map((goal) => asked('GOAL_UNSERVED', GOAL_SUBJECT, goal)),
		...figures
			.filter((figure) => isWanted(figure) && !moved.has(figure.id))
			.map((figure) => asked('KPI_WITHOUT_MILESTONE', FIGURE_SUBJECT, figure)),
	];
}

function isWanted({ isForAll, groups }: WantedOption): boolean {
	return isForAll || groups.length > 0;
}

function asked(
	code: 'GOAL_UNSERVED' | 'KPI_WITHOUT_MILESTONE',
	start: string,
	{ id, isForAll }: WantedOption,
): Finding {
	return { code, severity: isForAll ? 'major' : 'minor', subjects: [`${start}${id}`] };
}
