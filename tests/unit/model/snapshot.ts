import { entityId } from '$lib/questionnaires';
import type { Projection } from '$lib/model';

/** Everything that can be read from a projection, to be compared. */
export function snapshot(projection: Projection) {
	return {
		setup: projection.setup,
		founder: projection.founder,
		missingRules: projection.missingRules,
		isTooNew: projection.isTooNew,
		respondents: projection.respondents,
		removed: projection.removed,
		questionnaire: projection.questionnaire.items.map(({ id }) => id),
		answers: [...projection.answers('r1')].map(([author, answers]) => [author, [...answers]]),
		second: [...projection.answers('r2')].map(([author, answers]) => [author, [...answers]]),
		persons: projection.entities('person'),
		systems: projection.entities('system'),
		accounts: [...projection.accounts('r1')].map(([author, own]) => [author, [...own]]),
		history: projection.history(entityId('person-00000000000000aa'), 'name'),
		reveals: [projection.reveal('r1'), projection.reveal('r2')],
		opened: projection
			.publications('r1')
			.map(({ answers, groups }) => [
				[...answers].map(([author, own]) => [author, [...own]]),
				[...groups],
			]),
		unopened: projection.unopened('r1'),
		forks: projection.forks,
		refused: projection.refused,
		otherKinds: projection.otherKinds,
	};
}
