import type { RoundScore } from '$lib/scoring';
import type { ChartGroup } from '$lib/ui';

/** The groups of a round as charts mark them: letter and hue follow the order of the set-up. */
export function chartGroups({ groups }: Pick<RoundScore, 'groups'>): readonly ChartGroup[] {
	return groups.map(({ id, name }, index) => ({ id, name, index }));
}
