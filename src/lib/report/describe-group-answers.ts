import { m } from '$lib/messages';
import type { GroupId } from '$lib/questionnaires';
import { config, type Bin, type GroupScore, type ItemScore } from '$lib/scoring';
import { describeBin } from './describe-bin';
import { describeLevel } from './describe-level';
import { describeShape } from './describe-shape';
import { nameList } from './quoted-names';
import { tellBars } from './tell-bars';
import { widestPair } from './widest-pair';

type Answers = Pick<ItemScore, 'item' | 'groups' | 'least'>;

/** What a group's answers come to, in a sentence that several groups can share. */
interface Said {
	readonly sentence: (groups: string) => string;
	/** The same for all groups that said the same. */
	readonly key: string;
}

/**
 * What each group said, in the words of the question: "Executives mostly said “The sponsor”. IT mostly said “Nobody, it stays open”." Groups
 * that said the same share a sentence; where all of them did although answers differ, that is added. Numbers and days name the two
 * groups furthest apart. Only groups with two answers or more that may be shown; where there are none, what the shape of the answers means.
 * Null where that says nothing either, and where nobody differs. Source: SPEC 4.2, 4.8.
 */
export function describeGroupAnswers(
	score: Answers & Pick<ItemScore, 'shape' | 'counts' | 'isNearlyAll' | 'divergence'>,
	names: ReadonlyMap<GroupId, string>,
): string | null {
	const { divergence, isNearlyAll } = score;
	if (!divergence.ok) return null;
	const meaning = describeShape(score)?.meaning ?? null;
	if (isNearlyAll || divergence.value.D === 0) return meaning;
	const nameOf = (group: GroupId) => names.get(group) ?? group;
	const sentences = isMeasured(score.item)
		? furthestApart(score, nameOf)
		: sharedSentences(score, nameOf);
	return sentences.length > 0 ? sentences.join(' ') : meaning;
}

function isMeasured({ kind }: ItemScore['item']): boolean {
	return kind === 'number' || kind === 'date';
}

/** The lower group first, so that the sentences read upwards. */
function furthestApart(score: Answers, nameOf: (group: GroupId) => string): readonly string[] {
	const pair = widestPair(score);
	if (pair === null) return [];
	return [pair.lower, pair.higher].flatMap((id) => {
		const group = score.groups.find((one) => one.group === id);
		if (!group?.level.ok) return [];
		const value = describeLevel(score.item, group.level.value, group.isNearlyAll);
		return m.report_said_typically({ group: nameOf(id), value });
	});
}

function sharedSentences(
	{ item, groups, least }: Answers,
	nameOf: (group: GroupId) => string,
): readonly string[] {
	const shared = new Map<string, { readonly said: Said; readonly groups: string[] }>();
	for (const group of groups) {
		if (group.counts.answered < config.minAnswersForSpread) continue;
		const said = saidBy(group, item.kind, least);
		if (said === null) continue;
		const known = shared.get(said.key) ?? { said, groups: [] };
		known.groups.push(nameOf(group.group));
		shared.set(said.key, known);
	}
	const sentences = [...shared.values()].map(({ said, groups }) => said.sentence(nameList(groups)));
	const isOneSide = sentences.length === 1 && !shared.has(NO_MAJORITY);
	return isOneSide ? [...sentences, m.report_said_otherwise()] : sentences;
}

const NO_MAJORITY = 'no-majority';

function saidBy(
	group: GroupScore,
	kind: ItemScore['item']['kind'],
	least: number | null,
): Said | null {
	const { distribution, isNearlyAll } = group;
	const round = (value: number) => (isNearlyAll ? Math.round(value) : value);
	switch (distribution.form) {
		case 'bins':
			return chosen(group, distribution.bins, kind === 'scale' || kind === 'yes-partly-no');
		case 'ticks':
			return ticked(group, distribution.bins, least);
		case 'ranks': {
			const best = only(distribution.options, ({ meanRank }) =>
				meanRank.ok ? -round(meanRank.value) : null,
			);
			return best && about('ranked', best.label, m.report_said_ranked);
		}
		case 'points': {
			const most = only(distribution.options, ({ meanPoints }) =>
				meanPoints.ok ? round(meanPoints.value) : null,
			);
			return most && about('funded', most.label, m.report_said_funded);
		}
		default:
			return null;
	}
}

/** More than half chose it; else, on a scale, the point nearest to the mean; else that there is no majority. */
function chosen({ counts, level }: GroupScore, bins: readonly Bin[], isOrdered: boolean): Said {
	const main = bins.find(({ count }) => count * 2 > counts.answered);
	if (main) return about('mostly', describeBin(main.label), m.report_said_mostly);
	const near = isOrdered && level.ok ? bins[Math.round(level.value.value) - 1] : undefined;
	if (near) return about('leaning', describeBin(near.label), m.report_said_leaning);
	return { key: NO_MAJORITY, sentence: (groups) => m.report_said_no_majority({ groups }) };
}

/** By the counts that may be told: which of several that nearly all ticked comes first would tell exact ones. */
function ticked(group: GroupScore, bins: readonly Bin[], least: number | null): Said | null {
	const told = tellBars(group, least).map(({ count }, index) => ({ count, bin: bins[index] }));
	const top = only(told, ({ count }) => count);
	if (!top?.bin || top.count === 0) return null;
	return about('ticked', describeBin(top.bin.label), m.report_said_ticked);
}

function about(
	how: string,
	choice: string,
	say: (words: { groups: string; choice: string }) => string,
): Said {
	return { key: `${how} ${choice}`, sentence: (groups) => say({ groups, choice }) };
}

/** The one with the largest value; null where two share it, because neither then comes first. */
function only<Row>(rows: readonly Row[], valueOf: (row: Row) => number | null): Row | null {
	const values = rows.flatMap((row) => {
		const value = valueOf(row);
		return value === null ? [] : [{ row, value }];
	});
	const [first, second] = values.toSorted((a, b) => b.value - a.value);
	if (first === undefined) return null;
	return second && first.value - second.value <= config.slack ? null : first.row;
}
