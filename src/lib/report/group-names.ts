import type { GroupId } from '$lib/questionnaires';
import type { RoundScore } from '$lib/scoring';

/** The name of every group of a round, by id. */
export function groupNames({ groups }: Pick<RoundScore, 'groups'>): ReadonlyMap<GroupId, string> {
	return new Map(groups.map(({ id, name }) => [id, name]));
}
