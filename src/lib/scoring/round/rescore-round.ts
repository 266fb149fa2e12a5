import type { Answer, ItemId } from '$lib/questionnaires';
import type { ItemScore } from './item-score';
import { scoreItem } from './score-item';
import { answersTo, assembleRound, contextOf, scoreRound, type RoundScore } from './score-round';
import type { ScoredRespondent, ScoringInput } from './scoring-input';

/** A round with what it was scored from. Keep it, to have the next one scored from what changed. */
export interface ScoredRound {
	readonly input: ScoringInput;
	readonly score: RoundScore;
}

type Answers = ReadonlyMap<ItemId, Answer>;

/**
 * Scores a round given the one before: only items whose answers changed are scored anew, the others keep their very scores. The same, bit for
 * bit, as `scoreRound(input)`, whatever came before. Answers and items are compared by identity, so what did not change must be the same
 * object and nothing may be changed in place; people, groups and names by what they say. Where people, groups or anonymity changed
 * everything is scored. Cost: people + the answers of those who answered + the touched items, see `scoreItem` + `assembleRound`.
 *
 * @example
 * const before = rescoreRound(null, sampleRound);
 * rescoreRound(before, { ...sampleRound }).score.items[0] === before.score.items[0] // => true
 */
export function rescoreRound(before: ScoredRound | null, input: ScoringInput): ScoredRound {
	if (before === null || !hasSamePeople(before.input, input)) {
		return { input, score: scoreRound(input) };
	}
	const touched = touchedItems(before.input, input);
	const known = new Map(before.score.items.map((score) => [score.item.id, score]));
	const hasSameNames = areSameNames(before.input.entityNames, input.entityNames);
	const context = contextOf(input);
	const respondents = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const items = input.items.map((item): ItemScore => {
		const score = known.get(item.id);
		const isKept =
			score?.item === item && !touched.has(item.id) && (hasSameNames || item.kind !== 'entity');
		if (isKept) return score;
		return scoreItem(item, answersTo({ respondents, answers: input.answers }, item.id), context);
	});
	return { input, score: assembleRound(input, items) };
}

function hasSamePeople(before: ScoringInput, now: ScoringInput): boolean {
	return (
		before.least === now.least &&
		before.groups.length === now.groups.length &&
		before.groups.every(({ id }, index) => id === now.groups[index]?.id) &&
		before.respondents.length === now.respondents.length &&
		before.respondents.every((person, index) => isSamePerson(person, now.respondents[index]))
	);
}

function isSamePerson(a: ScoredRespondent, b: ScoredRespondent | undefined): boolean {
	return a.id === b?.id && a.group === b.group;
}

/** The items about which somebody says something else than before. */
function touchedItems(before: ScoringInput, now: ScoringInput): ReadonlySet<ItemId> {
	const touched = new Set<ItemId>();
	for (const { id } of now.respondents) {
		const was = before.answers.get(id);
		const is = now.answers.get(id);
		if (was !== is) addTouched(touched, was ?? NOTHING, is ?? NOTHING);
	}
	return touched;
}

const NOTHING: Answers = new Map();

function addTouched(touched: Set<ItemId>, was: Answers, is: Answers): void {
	for (const [item, answer] of is) if (was.get(item) !== answer) touched.add(item);
	for (const item of was.keys()) if (!is.has(item)) touched.add(item);
}

function areSameNames(
	before: ScoringInput['entityNames'],
	now: ScoringInput['entityNames'],
): boolean {
	return before.size === now.size && [...now].every(([id, name]) => before.get(id) === name);
}
