// @ts-check
import { median, threeDigits } from './median.mjs';
import { seededRandom } from './seeded-random.mjs';
import { syntheticAnswer, syntheticItems } from './synthetic-items.mjs';

/** @typedef {import('./build-rooms.mjs').BuiltRooms} BuiltRooms */
/** @typedef {import('../../src/lib/scoring/index.js').ScoringInput} ScoringInput */

/**
 * What the numbers of one size of round cost: processor time of this process, the collecting of memory included, in milliseconds; the least of
 * some runs, because whatever else the machine does makes them longer, never shorter. Six groups, all kinds of items, one answer in ten a don't-know.
 *
 * @typedef {object} ScoringCost
 * @property {number} people
 * @property {number} items
 * @property {number} scoreMs the whole round, without permutations
 * @property {number} oneAnswerMs the round scored anew after one answer changed, from the round before
 * @property {number} oneAnswerShare of `scoreMs`
 * @property {number} sensitivityMs what the two dials hang on, from the scored round
 * @property {number} agendaMs the agenda, with the places of every item without each person
 * @property {number} permutationsMs 999 permutations on every item
 * @property {number} peopleMs Gower's distances, Ward's tree and the map
 * @property {number} campsMs the null test of camps, 99 shuffles
 * @property {number} intervalMs the smoothed interval of one scale
 * @property {number} runs
 */

const groupCount = 6;
const entityCount = 10;
const permutations = 999;

/**
 * @param {BuiltRooms} rooms
 * @param {{ people: number; items: number; runs: number }} size
 * @returns {ScoringCost}
 */
export function measureScoring({ questionnaires, scoring }, { people, items, runs }) {
	const input = syntheticRound(questionnaires, people, items);
	const context = scoring.contextOf(input);
	const options = { sessionSeed: 'bench', draws: permutations };
	const [item] = input.items;
	if (item === undefined) throw new Error('nothing to score');
	const scored = scoring.rescoreRound(null, input);
	const changes = Array.from({ length: 20 }, (_, index) => withOtherAnswer(input, index));
	const scoreMs = leastMs(runs, () => scoring.scoreRound(input));
	// The page is on the screen: what it keeps is kept.
	afterOneAnswer(scoring, scored, input);
	const oneAnswerMs = median(
		changes.map((changed) => leastMs(5, () => afterOneAnswer(scoring, scored, changed))),
	);
	const { columns } = scoring.peopleColumns(input);
	const one = scoring.answersTo(input, item.id);
	return {
		people,
		items,
		scoreMs,
		oneAnswerMs: threeDigits(oneAnswerMs),
		oneAnswerShare: threeDigits(oneAnswerMs / scoreMs),
		sensitivityMs: leastMs(runs, () => scoring.sensitivity(scored)),
		agendaMs: leastMs(Math.min(3, runs), () => [
			scoring.agenda(scored.score),
			runOut(scoring.rankRanges(input)),
		]),
		permutationsMs: leastMs(Math.min(3, runs), () => runOut(scoring.testRound(input, options))),
		peopleMs: leastMs(runs, () => {
			const { matrix } = scoring.completeDistances(scoring.gower(columns));
			return [scoring.wardOfSquares(matrix), scoring.classicalScaling(matrix)];
		}),
		campsMs: leastMs(1, () => runOut(scoring.campsTest(columns, { seed: 'bench' }))),
		intervalMs: leastMs(runs, () => scoring.itemInterval(item, one, context, 'bench')),
		runs,
	};
}

/**
 * @param {BuiltRooms['questionnaires']} questionnaires
 * @param {number} people
 * @param {number} count of items
 * @returns {ScoringInput}
 */
export function syntheticRound(questionnaires, people, count) {
	const random = seededRandom(people * 1000 + count);
	const items = syntheticItems(questionnaires, count);
	const groups = Array.from({ length: groupCount }, (_, index) => ({
		id: questionnaires.groupId(`group-${index}`),
		name: `Group ${index}`,
	}));
	const entities = Array.from({ length: entityCount }, (_, index) =>
		questionnaires.entityId(`person-${index}`),
	);
	const respondents = Array.from({ length: people }, (_, index) => ({
		id: `respondent-${index}`,
		group: groups[index % groupCount]?.id ?? questionnaires.groupId('group-0'),
	}));
	const answers = new Map(
		respondents.map(({ id }) => [
			id,
			new Map(
				items.map((item) => [item.id, syntheticAnswer(questionnaires, item, random, entities)]),
			),
		]),
	);
	const entityNames = new Map(entities.map((id, index) => [id, `Name ${index}`]));
	return { sections: [], items, groups, respondents, answers, entityNames };
}

/**
 * What the page of results needs of the scorer after one answer: the score, perception gaps, and what the dials hang on.
 * @param {BuiltRooms['scoring']} scoring
 * @param {import('../../src/lib/scoring').ScoredRound} before
 * @param {ScoringInput} input
 */
function afterOneAnswer(scoring, before, input) {
	const scored = scoring.rescoreRound(before, input);
	const [predictedGroup, predictedByThem] = input.groups.map(({ id }) => id);
	const plan = {
		predictedGroup: predictedGroup ?? null,
		predictedByThem: predictedByThem ?? null,
	};
	return [scoring.keptPerceptionGaps(scored, plan), scoring.sensitivity(scored)];
}

/**
 * The round after one person changed the answer to one item: every item kind in turn.
 * @param {ScoringInput} input
 * @param {number} turn
 * @returns {ScoringInput}
 */
function withOtherAnswer(input, turn) {
	const item = input.items[turn % input.items.length];
	const person = input.respondents[turn % input.respondents.length];
	const other = input.respondents[(turn + 7) % input.respondents.length];
	if (!item || !person || !other) throw new Error('nobody to change an answer');
	const answers = new Map(input.answers.get(person.id));
	const said = input.answers.get(other.id)?.get(item.id);
	if (said) answers.set(item.id, { ...said });
	return { ...input, answers: new Map(input.answers).set(person.id, answers) };
}

/** @param {Generator<number, unknown, void>} steps */
function runOut(steps) {
	while (steps.next().done !== true);
}

/**
 * @param {number} runs
 * @param {() => unknown} work
 */
function leastMs(runs, work) {
	const times = Array.from({ length: runs }, () => {
		const startedAt = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(startedAt);
		return (user + system) / 1000;
	});
	return threeDigits(Math.min(...times));
}
