import type { Projection } from '$lib/model';
import type { EntityId, GroupId } from '$lib/questionnaires';
import { pooledGroupName } from '$lib/report';
import { POOLED_GROUP, type ScoredGroup, type ScoringInput } from '$lib/scoring';
import { openedAnswers } from './opened-answers';

/** The id under which people are counted whose group has since been taken off the list. */
const OTHER_GROUP = 'other' as GroupId;

/**
 * What the scorer needs of one round, read off the projection. `otherGroup` names the group of people without one. Where people answer
 * under a pseudonym, nothing that is scored may tell of fewer of them than the set-up says (SPEC 4.8), and only what the facilitator's
 * openings show is scored.
 */
export function scoringInput(projection: Projection, otherGroup: string): ScoringInput {
	const declared = projection.setup?.groups ?? [];
	const known = new Set(declared.map((group) => group.id));
	const isAnonymous = projection.setup?.naming === 'pseudonymous';
	const least = isAnonymous ? projection.setup?.leastGroup : undefined;
	const entityNames = namesOf(projection);
	const { items } = projection.questionnaire;
	const opened =
		least === undefined
			? { answers: projection.answers(), groups: new Map<string, GroupId>() }
			: openedAnswers(projection.publications(), { items, entityNames, least });
	const respondents = projection.respondents.map(({ author, group: named }) => {
		const group = opened.groups.get(author) ?? named;
		return { id: author, group: known.has(group) ? group : OTHER_GROUP };
	});
	const hasOther = respondents.some(
		({ group }) => group === OTHER_GROUP && !known.has(OTHER_GROUP),
	);
	return {
		sections: projection.questionnaire.sections,
		items,
		groups: [
			...(hasOther ? [...declared, { id: OTHER_GROUP, name: otherGroup }] : declared),
			...pooled(isAnonymous),
		],
		least,
		respondents,
		answers: opened.answers,
		entityNames,
	};
}

function namesOf(projection: Projection): ReadonlyMap<EntityId, string> {
	const names = new Map<EntityId, string>();
	for (const list of ['person', 'system'] as const) {
		for (const entity of projection.entities(list)) names.set(entity.id, entity.name);
	}
	return names;
}

function pooled(isAnonymous: boolean): readonly ScoredGroup[] {
	return isAnonymous ? [{ id: POOLED_GROUP, name: pooledGroupName() }] : [];
}
