import type { GroupId } from '$lib/questionnaires';
import type { Camps } from '../people/camps';
import { campsTest, type CampsTest } from '../people/camps-test';
import { classicalScaling, type PeopleMap } from '../people/classical-scaling';
import { completeDistances, type CompleteDistances } from '../people/complete-distances';
import { gower } from '../people/gower';
import { questionnaireTest, type QuestionnaireTest } from '../people/questionnaire-test';
import { none, some, type Result } from '../result';
import type { ItemScore } from './item-score';
import { peopleColumns } from './people-columns';
import { scoreRound } from './score-round';
import type { ScoredRespondent, ScoringInput } from './scoring-input';

/** Camps with what their null test says. */
export interface TestedCamps extends Camps {
	readonly p: number;
	/** Whether they may be shown. */
	readonly isAccepted: boolean;
}

/** Who thinks alike in a round. */
export interface PeopleComparison {
	/** Who is on the map, by id; points, camps and neighbours are in this order. */
	readonly people: readonly ScoredRespondent[];
	/** Who answered too little in common with more than half of the others. */
	readonly leftOut: readonly ScoredRespondent[];
	/** Pairs whose distance is not known and was filled with the mean of both people's means. */
	readonly filledPairs: number;
	readonly map: PeopleMap;
	readonly camps: Result<TestedCamps>;
	/**
	 * What divides accepted camps most: items scored with the camps, `campId`, as groups, those with the largest part of their divergence between
	 * camps first. Empty where no camps were accepted.
	 */
	readonly dividing: readonly ItemScore[];
	/** Places of the people nearest to each, nearest first, of equal ones by id, with their distance 0..1. */
	readonly nearest: readonly (readonly Neighbour[])[];
	/** Whether the groups of the assessment differ over the whole questionnaire. */
	readonly groups: Result<QuestionnaireTest>;
}

/** Somebody near: the place in `people`, and how far away, 0..1. */
export interface Neighbour {
	readonly place: number;
	readonly distance: number;
}

const NEIGHBOURS = 3;
const MOST_DIVIDING = 3;
/** Before the null test, which is nearly all of the work. */
const MAP_SHARE = 0.02;

/**
 * Compares everybody with everybody over all questions: the map, camps and their null test, neighbours, and whether groups differ as a
 * whole. Under three people who can be compared: too few. Yields the share done; the order of respondents does not matter. Cost: 101 times people
 * squared times questions / 2. Source: SPEC 4.7, 5.
 *
 * @example
 * finish(comparePeople(sampleRound, 'seed')).ok // => true
 */
export function* comparePeople(
	input: ScoringInput,
	sessionSeed: string,
): Generator<number, Result<PeopleComparison>, void> {
	const { columns, respondents } = peopleColumns(input);
	const distances = completeDistances(gower(columns));
	if (distances.kept.length < 3) return none('too-few');
	const map = classicalScaling(distances.matrix);
	yield MAP_SHARE;
	const test = campsTest(columns, { seed: `${sessionSeed}|camps` });
	let step = test.next();
	while (step.done !== true) {
		yield MAP_SHARE + (1 - MAP_SHARE) * step.value;
		step = test.next();
	}
	const people = chosen(respondents, distances.kept);
	const camps = testedCamps(step.value);
	return some({
		people,
		leftOut: chosen(respondents, distances.leftOut),
		filledPairs: distances.filled.length,
		map,
		camps,
		dividing: camps.ok && camps.value.isAccepted ? dividing(input, people, camps.value) : [],
		nearest: people.map((_, place) => nearestTo(distances.matrix, place)),
		groups: questionnaireTest(
			distances.matrix,
			people.map(({ group }) => group),
			`${sessionSeed}|groups`,
		),
	});
}

/**
 * The group that a camp stands for in `dividing`.
 *
 * @example
 * campId(0) // => 'camp-1'
 */
export function campId(camp: number): GroupId {
	return `camp-${camp + 1}` as GroupId;
}

function dividing(
	input: ScoringInput,
	people: readonly ScoredRespondent[],
	{ k, labels }: Camps,
): readonly ItemScore[] {
	const groups = Array.from({ length: k }, (_, camp) => ({ id: campId(camp), name: '' }));
	const respondents = people.map(({ id }, place) => ({ id, group: campId(labels[place] ?? 0) }));
	return scoreRound({ ...input, groups, respondents })
		.items.filter(({ split }) => between(split) > 0)
		.sort((a, b) => between(b.split) - between(a.split))
		.slice(0, MOST_DIVIDING);
}

function between(split: ItemScore['split']): number {
	return split.ok ? split.value.between : 0;
}

function chosen(
	respondents: readonly ScoredRespondent[],
	places: readonly number[],
): readonly ScoredRespondent[] {
	return places.flatMap((place) => respondents[place] ?? []);
}

function testedCamps(test: Result<CampsTest>): Result<TestedCamps> {
	if (!test.ok) return test;
	const { camps, p, isAccepted } = test.value;
	return some({ ...camps, p, isAccepted });
}

function nearestTo({ n, cells }: CompleteDistances['matrix'], place: number): readonly Neighbour[] {
	return Array.from({ length: n }, (_, other) => ({
		place: other,
		distance: cells[place * n + other] ?? 0,
	}))
		.filter((other) => other.place !== place)
		.sort((a, b) => a.distance - b.distance || a.place - b.place)
		.slice(0, NEIGHBOURS);
}
