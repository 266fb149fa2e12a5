import type { Answer, ItemId } from '$lib/questionnaires';
import {
	CAMP_SHUFFLES,
	comparisonsOf,
	doDiffer,
	ITEM_TESTS_SHARE,
	none,
	rateTests,
	some,
	testedCamps,
	type ScoringInput,
} from '$lib/scoring';
import { rangesOf } from './ranges-of';
import { packAnswers } from './sent-answers';
import type { StudyOutcome, StudyOutcomes, StudyTask, StudyWork } from './study-task';
import type { DoParts, Job, WorkTerms } from './work';
import type { WorkerClient } from './worker-client';

/** Answers whose tests are one part: some hundredths of a second. */
const ANSWERS_A_PART = 4_000;
/** Questions on which groups differ whose pairs are one part. */
const PAIRED_A_PART = 4;
/** Pairs of people whose shuffled distances are one part. */
const PAIRS_A_PART = 300_000;
/** What part of comparing people comes before the null test, and after it. */
const MAP_SHARE = 0.04;
const DIVIDING_SHARE = 0.02;

/** Has a study of answers done. See `runStudy`. */
export type RunStudy = (
	task: StudyTask,
	input: ScoringInput,
	terms: WorkTerms,
) => Promise<StudyOutcome | null>;

/**
 * Has heavy work on the answers of a round done beside the page. Resolves with the outcome, or with `null` once `signal` aborts or `workers` is
 * closed. The same whatever the number of workers.
 *
 * @throws Fault `work-failed`.
 */
export function runStudy(
	workers: WorkerClient,
	task: StudyTask,
	{ answers, ...frame }: ScoringInput,
	terms: WorkTerms,
): Promise<StudyOutcome | null> {
	const people = new Map(
		frame.respondents.flatMap(({ id }) => {
			const own = answers.get(id);
			return own ? [[id, own]] : [];
		}),
	);
	const isOneItem = task.kind === 'intervals' || task.kind === 'indices';
	const job: Job<StudyWork, StudyOutcome, ReadonlyMap<ItemId, Answer>> = {
		work: 'study',
		name: task.kind,
		order: { terms: task, frame },
		people,
		pack: packAnswers,
		...(isOneItem ? { mostWorkers: 1 } : {}),
		conduct: (doParts) => conduct(task, frame, doParts),
	};
	return workers.run(job, terms);
}

async function conduct(
	task: StudyTask,
	frame: StudyWork['order']['frame'],
	doParts: DoParts<StudyWork>,
): Promise<StudyOutcome> {
	switch (task.kind) {
		case 'groups':
			return { kind: 'groups', value: await compareGroups(frame, doParts) };
		case 'people':
			return { kind: 'people', value: await comparePeople(frame, doParts) };
		case 'intervals': {
			const [value] = await doParts('intervals', [task.item], 1);
			return {
				kind: 'intervals',
				value: value ?? { everyone: none('no-answers'), groups: new Map() },
			};
		}
		case 'indices': {
			const [value] = await doParts('indices', [task.item], 1);
			return { kind: 'indices', value: value ?? [] };
		}
	}
}

/** As the scorer's `compareGroups`, some items a part. */
async function compareGroups(
	{ items, respondents }: StudyWork['order']['frame'],
	doParts: DoParts<StudyWork>,
): Promise<StudyOutcomes['groups']> {
	const itemsAPart = Math.ceil(ANSWERS_A_PART / Math.max(1, respondents.length));
	const tested = await doParts('tests', rangesOf(items.length, itemsAPart), ITEM_TESTS_SHARE);
	const rated = rateTests(items, tested.flat());
	const places = rated.flatMap((test, place) => (doDiffer(test) ? [place] : []));
	const parts = rangesOf(places.length, PAIRED_A_PART).map(({ from, to }) =>
		places.slice(from, to),
	);
	const paired = (await doParts('pairs', parts, 1 - ITEM_TESTS_SHARE)).flat();
	const pairs = new Map(places.map((place, index) => [place, paired[index] ?? []]));
	return comparisonsOf(
		items,
		rated,
		items.map((_, place) => pairs.get(place) ?? []),
	);
}

/** As the scorer's `comparePeople`, some shuffles a part. */
async function comparePeople(
	{ respondents }: StudyWork['order']['frame'],
	doParts: DoParts<StudyWork>,
): Promise<StudyOutcomes['people']> {
	const people = Math.max(1, respondents.length);
	const shufflesAPart = Math.ceil(PAIRS_A_PART / people ** 2);
	const [[compared = none('too-few')], silhouettes] = await Promise.all([
		doParts('people', [null], MAP_SHARE),
		doParts('silhouettes', rangesOf(CAMP_SHUFFLES, shufflesAPart), 1 - MAP_SHARE - DIVIDING_SHARE),
	]);
	if (!compared.ok) return compared;
	const camps = testedCamps(compared.value.camps, silhouettes.flat());
	const given =
		camps.ok && camps.value.isAccepted
			? [{ people: compared.value.people, camps: camps.value }]
			: [];
	const dividing = await doParts('dividing', given, DIVIDING_SHARE);
	return some({ ...compared.value, camps, dividing: dividing.flat() });
}
