import type { Projection } from '$lib/model';
import type { EntityId, GroupId } from '$lib/questionnaires';
import { pooledGroupName } from '$lib/report';
import { POOLED_GROUP, type ScoredGroup, type ScoringInput } from '$lib/scoring';

/** The id under which people are counted whose group has since been taken off the list. */
export const OTHER_GROUP = 'other' as GroupId;

/**
 * What the scorer needs of one round, read off the projection. `otherGroup` names the group of people without one. Where people answer
 * under a pseudonym, nothing that is scored may tell of fewer of them than the set-up says (SPEC 4.8).
 */
export function scoringInput(projection: Projection, otherGroup: string): ScoringInput {
	const declared = projection.setup?.groups ?? [];
	const known = new Set(declared.map((group) => group.id));
	const respondents = projection.respondents.map(({ author, group }) => ({
		id: author,
		group: known.has(group) ? group : OTHER_GROUP,
	}));
	const hasOther = respondents.some(
		({ group }) => group === OTHER_GROUP && !known.has(OTHER_GROUP),
	);
	const isAnonymous = projection.setup?.naming === 'pseudonymous';
	const entityNames = new Map<EntityId, string>();
	for (const list of ['person', 'system'] as const) {
		for (const entity of projection.entities(list)) entityNames.set(entity.id, entity.name);
	}
	return {
		sections: projection.questionnaire.sections,
		items: projection.questionnaire.items,
		groups: [
			...(hasOther ? [...declared, { id: OTHER_GROUP, name: otherGroup }] : declared),
			...pooled(isAnonymous),
		],
		least: isAnonymous ? projection.setup?.leastGroup : undefined,
		respondents,
		answers: projection.answers(),
		entityNames,
	};
}

function pooled(isAnonymous: boolean): readonly ScoredGroup[] {
	return isAnonymous ? [{ id: POOLED_GROUP, name: pooledGroupName() }] : [];
}
