import type { Projection } from '$lib/model';
import type { EntityId, GroupId } from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';

/** The id under which people are counted whose group has since been taken off the list. */
export const OTHER_GROUP = 'other' as GroupId;

/** What the scorer needs of one round, read off the projection. `otherGroup` names the group of people without one. */
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
	const entityNames = new Map<EntityId, string>();
	for (const list of ['person', 'system'] as const) {
		for (const entity of projection.entities(list)) entityNames.set(entity.id, entity.name);
	}
	return {
		sections: projection.questionnaire.sections,
		items: projection.questionnaire.items,
		groups: hasOther ? [...declared, { id: OTHER_GROUP, name: otherGroup }] : declared,
		respondents,
		answers: projection.answers(),
		entityNames,
	};
}
