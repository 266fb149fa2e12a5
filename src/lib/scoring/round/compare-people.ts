import { none, some, type Result } from '../result';
import { scaledSteps } from './scaled-steps';
import type { ItemScore } from './item-score';
import {
	CAMP_SHUFFLES,
	peopleStudy,
	testedCamps,
	type ComparedPeople,
	type TestedCamps,
} from './people-study';
import type { ScoringInput } from './scoring-input';

/** Who thinks alike in a round. */
export interface PeopleComparison extends Omit<ComparedPeople, 'camps'> {
	readonly camps: Result<TestedCamps>;
	/**
	 * What divides accepted camps most: items scored with the camps, `campId`, as groups, those with the largest part of their divergence between
	 * camps first. Empty where no camps were accepted.
	 */
	readonly dividing: readonly ItemScore[];
}

/** Before the null test, which is nearly all of the work. */
const MAP_SHARE = 0.02;

/**
 * Compares everybody with everybody over all questions: the map, camps and their null test, neighbours, and whether groups differ as a
 * whole. Under three people who can be compared: too few. Yields the share done; the order of respondents does not matter. To share the work
 * out, see `peopleStudy`. Cost: 101 times people squared times questions / 2. Source: SPEC 4.7, 5.
 *
 * @example
 * finish(comparePeople(sampleRound, 'seed')).ok // => true
 */
export function* comparePeople(
	input: ScoringInput,
	sessionSeed: string,
): Generator<number, Result<PeopleComparison>, void> {
	const study = peopleStudy(input, sessionSeed);
	const compared = study.compare();
	if (!compared.ok) return none(compared.reason);
	yield MAP_SHARE;
	const steps = study.silhouettes(0, compared.value.camps.ok ? CAMP_SHUFFLES : 0);
	const silhouettes = yield* scaledSteps(steps, MAP_SHARE, 1);
	const camps = testedCamps(compared.value.camps, silhouettes);
	const dividing =
		camps.ok && camps.value.isAccepted ? study.dividing(compared.value.people, camps.value) : [];
	return some({ ...compared.value, camps, dividing });
}
