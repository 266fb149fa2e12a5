import type { GroupId } from '$lib/questionnaires';
import { config } from '../config';
import type { Camps } from '../people/camps';
import { campsChance, campsStudy, type CampsStudy } from '../people/camps-study';
import { classicalScaling, type PeopleMap } from '../people/classical-scaling';
import type { CompleteDistances } from '../people/complete-distances';
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

/** Who thinks alike in a round, before camps have been tested. */
export interface ComparedPeople {
	/** Who is on the map, by id; points, camps and neighbours are in this order. */
	readonly people: readonly ScoredRespondent[];
	/** Who answered too little in common with more than half of the others. */
	readonly leftOut: readonly ScoredRespondent[];
	/** Pairs whose distance is not known and was filled with the mean of both people's means. */
	readonly filledPairs: number;
	readonly map: PeopleMap;
	/** Places of the people nearest to each, nearest first, of equal ones by id, with their distance 0..1. */
	readonly nearest: readonly (readonly Neighbour[])[];
	/** Whether the groups of the assessment differ over the whole questionnaire. */
	readonly groups: Result<QuestionnaireTest>;
	readonly camps: Result<Camps>;
}

/** Somebody near: the place in `people`, and how far away, 0..1. */
export interface Neighbour {
	readonly place: number;
	readonly distance: number;
}

/**
 * The parts of comparing everybody with everybody. Each can be asked for by itself, in any order and thread: none depends on whether another
 * was.
 */
export interface PeopleStudy {
	/** Under three people who can be compared: too few. */
	readonly compare: () => Result<ComparedPeople>;
	/** See `CampsStudy`. */
	readonly silhouettes: CampsStudy['silhouettes'];
	/** Items scored with camps, `campId`, as groups, those with the largest part of their divergence between camps first. */
	readonly dividing: (people: readonly ScoredRespondent[], camps: Camps) => readonly ItemScore[];
}

/** Shuffles that a null test of camps needs. Source: SPEC 5. */
export const CAMP_SHUFFLES: number = config.people.nullShuffles;
const NEIGHBOURS = 3;
const MOST_DIVIDING = 3;

/**
 * Opens a round for comparing its people; the work is done when a part is asked for. Cost: people squared times questions / 2. Source: SPEC 4.7, 5.
 *
 * @example
 * peopleStudy(sampleRound, 'seed').compare().ok // => true
 */
export function peopleStudy(input: ScoringInput, sessionSeed: string): PeopleStudy {
	const { columns, respondents } = peopleColumns(input);
	const study = campsStudy(columns, { seed: `${sessionSeed}|camps` });
	return {
		compare: () => compare(respondents, study, `${sessionSeed}|groups`),
		silhouettes: (from, to) => study.silhouettes(from, to),
		dividing: (people, camps) => dividing(input, people, camps),
	};
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

/**
 * Camps with their chance, from the silhouettes of `CAMP_SHUFFLES` shuffles in any order.
 *
 * @example
 * testedCamps(none('too-few'), []) // => { ok: false, reason: 'too-few' }
 */
export function testedCamps(
	observed: Result<Camps>,
	silhouettes: readonly (number | null)[],
): Result<TestedCamps> {
	if (!observed.ok) return observed;
	return some({ ...observed.value, ...campsChance(observed.value, silhouettes) });
}

function compare(
	respondents: readonly ScoredRespondent[],
	study: CampsStudy,
	seed: string,
): Result<ComparedPeople> {
	const { distances, camps } = study.observe();
	const { kept, leftOut, filled, matrix } = distances;
	if (kept.length < 3) return none('too-few');
	const people = chosen(respondents, kept);
	return some({
		people,
		leftOut: chosen(respondents, leftOut),
		filledPairs: filled.length,
		map: classicalScaling(matrix),
		nearest: people.map((_, place) => nearestTo(matrix, place)),
		groups: questionnaireTest(
			matrix,
			people.map(({ group }) => group),
			seed,
		),
		camps,
	});
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

function nearestTo({ n, cells }: CompleteDistances['matrix'], place: number): readonly Neighbour[] {
	return Array.from({ length: n }, (_, other) => ({
		place: other,
		distance: cells[place * n + other] ?? 0,
	}))
		.filter((other) => other.place !== place)
		.sort((a, b) => a.distance - b.distance || a.place - b.place)
		.slice(0, NEIGHBOURS);
}
