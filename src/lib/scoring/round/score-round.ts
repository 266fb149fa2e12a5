import type { GroupId, ItemId, Section, SectionId } from '$lib/questionnaires';
import { config } from '../config';
import { keptBy } from '../kept-by';
import { alignment, type Alignment } from '../overall/alignment';
import { readiness, type DimensionReadiness, type Readiness } from '../overall/readiness';
import { answersByItem } from './answers-by-item';
import { addCounts, type Counts } from './counts';
import { eachAnswer } from './each-answer';
import type { GroupScore, ItemScore } from './item-score';
import { groupSizes, openItem, scoreItem, scoreItemOf, type ItemContext } from './score-item';
import type { ItemAnswer, ScoredGroup, ScoringInput } from './scoring-input';

/** One section's two dials. */
export interface SectionScore {
	readonly section: Section;
	/** Null when no item of the section counts towards readiness. */
	readonly readiness: DimensionReadiness<SectionId> | null;
	readonly alignment: Alignment;
	readonly counts: Counts;
}

/** One line of the group heat map: an item whose answers have an order. */
export interface HeatMapRow {
	readonly score: ItemScore;
	/** One cell a group, in the order of `RoundScore.groups`. */
	readonly cells: readonly Pick<
		GroupScore,
		'group' | 'counts' | 'level' | 'deviation' | 'isNearlyAll'
	>[];
}

/** Everything computed about one round. Readiness and alignment are two dials that are never mixed (SPEC 7.3). */
export interface RoundScore {
	/** In the order of asking. */
	readonly items: readonly ItemScore[];
	/** The groups of the assessment, then those that only respondents still name. */
	readonly groups: readonly ScoredGroup[];
	readonly sections: readonly SectionScore[];
	readonly heatMap: readonly HeatMapRow[];
	/** Role-balanced: every group counts the same. */
	readonly readiness: Readiness<SectionId>;
	/** The same with every person counting the same. */
	readonly readinessByHead: Readiness<SectionId>;
	/** Whether the two differ by more than five points, so that both must be shown. */
	readonly doReadinessModesDiffer: boolean;
	readonly alignment: Alignment;
	/** All answer states of all items together. */
	readonly counts: Counts;
	readonly respondents: number;
}

/**
 * Scores a whole round from scratch. Pure, and the same for any order of respondents. Cost: the sum of its items, see `scoreItem`.
 * To keep a score current, keep the item scores and call `scoreItem` with `answersTo` for the items touched, then
 * `assembleRound`.
 *
 * @example
 * const { items, readiness } = scoreRound(sampleRound);
 * items.map(({ divergence }) => divergence.value.D) // ≈ [0.944, 0.75]
 * readiness.level // => { ok: true, value: 0.5 }
 */
export function scoreRound(input: ScoringInput): RoundScore {
	const context = contextOf(input);
	if (input.least !== undefined) return scoreGuarded(input, context);
	const people = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const open = input.items.map((item) => openItem(item, context));
	eachAnswer(input, people, (item, place, answer) => {
		const person = people[place];
		if (person !== undefined) open[item]?.add(person, answer);
	});
	const sizes = groupSizes(context.groups, people);
	return assembleRound(
		input,
		open.map((item) => item.score(sizes)),
	);
}

/** Who is counted under which group differs from item to item, so that each is read by itself. */
function scoreGuarded(input: ScoringInput, context: ItemContext): RoundScore {
	const people = answersByItem(input);
	return assembleRound(
		input,
		input.items.map((item, index) => scoreItem(item, people[index] ?? [], context)),
	);
}

/**
 * The items of a round scored over one group's people alone, in the order of asking. Where answers are anonymous, those on which the
 * group is not shown by itself are hidden. Cost: that of a round.
 *
 * @example
 * scoreItemsOf('office', sampleRound).map(({ counts }) => counts.answered) // => [3, 3]
 */
export function scoreItemsOf(group: GroupId, input: ScoringInput): readonly ItemScore[] {
	const context = contextOf(input);
	const people = answersByItem(input);
	return input.items.map((item, index) => scoreItemOf(group, item, people[index] ?? [], context));
}

/**
 * What every item score of a round depends on besides the answers to it.
 *
 * @example
 * contextOf(sampleRound).groups.length // => 2
 */
export function contextOf({ groups, respondents, entityNames, least }: ScoringInput): ItemContext {
	return { groups: groupsOf(groups, respondents).map(({ id }) => id), entityNames, least };
}

/**
 * Everybody's answer to one item, in the order of the respondents; who said nothing is there without an answer.
 *
 * @example
 * answersTo(sampleRound, 'active').map(({ answer }) => answer.response.value.point) // => [5, 5, 4, 1, 2, 1]
 */
export function answersTo(
	{ respondents, answers }: Pick<ScoringInput, 'respondents' | 'answers'>,
	item: ItemId,
): readonly ItemAnswer[] {
	return respondents.map(({ id, group }) => ({
		respondent: id,
		group,
		answer: answers.get(id)?.get(item),
	}));
}

/**
 * Puts scores of items together; cheap beside the scoring of one item with many answers. Cost O(items * groups).
 *
 * @example
 * assembleRound(sampleRound, []).items // => []
 */
export function assembleRound(
	{ sections, groups, respondents }: Pick<ScoringInput, 'sections' | 'groups' | 'respondents'>,
	items: readonly ItemScore[],
): RoundScore {
	const balanced = readinessOfItems(items, 'balanced');
	const byHead = readinessOfItems(items, 'head-count');
	return {
		items,
		groups: groupsOf(groups, respondents),
		sections: sections.map((section) => scoreSection(section, items, balanced)),
		heatMap: items.filter(({ level }) => isOrdered(level)).map(heatMapRow),
		readiness: balanced,
		readinessByHead: byHead,
		doReadinessModesDiffer: doDiffer(balanced, byHead),
		alignment: alignmentOfItems(items),
		counts: addCounts(items.map(({ counts }) => counts)),
		respondents: respondents.length,
	};
}

function groupsOf(
	groups: readonly ScoredGroup[],
	respondents: ScoringInput['respondents'],
): readonly ScoredGroup[] {
	const known = new Set<GroupId>(groups.map(({ id }) => id));
	const others = new Set(respondents.map(({ group }) => group).filter((id) => !known.has(id)));
	return [...groups, ...[...others].sort().map((id) => ({ id, name: id }))];
}

function readinessOfItems(
	items: readonly ItemScore[],
	mode: 'balanced' | 'head-count',
): Readiness<SectionId> {
	return readiness(
		items.flatMap((score) => score.readiness ?? []),
		mode,
	);
}

function doDiffer(a: Readiness, b: Readiness): boolean {
	const difference = a.level.ok && b.level.ok ? Math.abs(a.level.value - b.level.value) : 0;
	return difference > config.readinessModesDifferBy + config.slack;
}

/** Text has no divergence, so it is not part of the weight that alignment could cover. */
function alignmentOfItems(items: readonly ItemScore[]): Alignment {
	return alignment(
		items
			.filter(({ item }) => item.kind !== 'text')
			.map(({ importance, divergence, split }) => ({
				weight: importance.value,
				divergence,
				split,
			})),
	);
}

function scoreSection(
	section: Section,
	items: readonly ItemScore[],
	balanced: Readiness<SectionId>,
): SectionScore {
	const inside = items.filter(({ item }) => item.section === section.id);
	return {
		section,
		readiness: balanced.dimensions.find(({ dimension }) => dimension === section.id) ?? null,
		alignment: alignmentOfItems(inside),
		counts: addCounts(inside.map(({ counts }) => counts)),
	};
}

function isOrdered(level: ItemScore['level']): boolean {
	return level.ok || level.reason !== 'not-measured';
}

/** Kept with the score, so that a page draws only rows that changed. */
const heatMapRow = keptBy((score: ItemScore): HeatMapRow => ({
	score,
	cells: score.groups.map(({ group, counts, level, deviation, isNearlyAll }) => ({
		group,
		counts,
		level,
		deviation,
		isNearlyAll,
	})),
}));
