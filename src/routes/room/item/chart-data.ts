import { describeBin, describeReason, tellBars, whyWithheld, type ToldBar } from '$lib/report';
import {
	dayNumber,
	type Bin,
	type BinLabel,
	type Counts,
	type Distribution,
	type GroupScore,
	type ItemScore,
	type Result,
} from '$lib/scoring';
import type {
	AsideCounts,
	ChartGroup,
	DotStripRow,
	DotStripScale,
	GroupCounts,
	HistogramOption,
	OptionValues,
} from '$lib/ui';

const NOBODY: ToldBar = { count: 0, told: null };

/** The ways of not answering, as charts set them apart. */
export function asideOf({ dk, na, skip, unanswered }: Counts): AsideCounts {
	return { dk, na, skip, unanswered };
}

/** The bars of a question in words, without those that the chart draws apart. */
export function barsOf(
	score: ItemScore,
	apart: readonly BinLabel['kind'][],
): readonly HistogramOption[] {
	const { item, distribution, least } = score;
	const unit = item.kind === 'number' ? item.unit : '';
	const told = tellBars(score, least);
	return binsOf(distribution)
		.map(({ key, label }, index) => ({ key, label, bar: told[index] ?? NOBODY }))
		.filter(({ label }) => !apart.includes(label.kind))
		.map(({ key, label, bar }) => ({ id: key, label: describeBin(label, unit), ...bar }));
}

/** How many people gave the one answer of this kind, e.g. "nobody". */
export function specialBar(score: ItemScore, kind: BinLabel['kind']): ToldBar {
	const place = binsOf(score.distribution).findIndex(({ label }) => label.kind === kind);
	return tellBars(score, score.least)[place] ?? NOBODY;
}

/** The bars of each group that was asked, in the order of the question's. */
export function groupBars(score: ItemScore, groups: readonly ChartGroup[]): readonly GroupCounts[] {
	const { least } = score;
	const asked = { ...score, groups: score.groups.filter(({ counts }) => counts.asked > 0) };
	return withGroup(asked, groups, (group, own) => {
		const bars = tellBars(own, least);
		const why = whyWithheld(own);
		return {
			group,
			answered: own.counts.answered,
			counts: bars.map(({ count }) => count),
			told: bars.map(({ told }) => told),
			aside: least === null ? asideOf(own.counts) : undefined,
			withheld: why === null ? undefined : describeReason(why, least),
		};
	});
}

/** Mean ranks, best first; whole ranks where more would disclose everybody. */
export function rankedOptions(
	score: ItemScore,
	groups: readonly ChartGroup[],
): readonly OptionValues[] {
	const { distribution } = score;
	if (distribution.form !== 'ranks') return [];
	const rows = distribution.options.map(({ option, label, meanRank }, index) => ({
		id: option,
		label,
		overall: valueOf(meanRank, score.isNearlyAll),
		groups: withGroup(score, groups, (group, { distribution: own, isNearlyAll }) => ({
			group,
			value: own.form === 'ranks' ? valueOf(own.options[index]?.meanRank, isNearlyAll) : null,
		})),
	}));
	return rows.toSorted((a, b) => (a.overall ?? Infinity) - (b.overall ?? Infinity));
}

/** Mean points, most first; whole points where more would disclose everybody. */
export function fundedOptions(
	score: ItemScore,
	groups: readonly ChartGroup[],
): readonly OptionValues[] {
	const { distribution } = score;
	if (distribution.form !== 'points') return [];
	const rows = distribution.options.map(({ option, label, meanPoints }, index) => ({
		id: option,
		label,
		overall: valueOf(meanPoints, score.isNearlyAll),
		groups: withGroup(score, groups, (group, { distribution: own, isNearlyAll }) => ({
			group,
			value: own.form === 'points' ? valueOf(own.options[index]?.meanPoints, isNearlyAll) : null,
		})),
	}));
	return rows.toSorted((a, b) => (b.overall ?? -1) - (a.overall ?? -1));
}

/** Everything a strip of numbers or days needs; `null` for other kinds. */
export function stripOf(
	score: ItemScore,
	groups: readonly ChartGroup[],
): { rows: readonly DotStripRow[]; scale: DotStripScale; min: number; max: number } | null {
	const { item } = score;
	if (item.kind !== 'number' && item.kind !== 'date') return null;
	const rows = [
		{ values: stripValues(score.distribution) },
		...withGroup(score, groups, (group, { distribution }) => ({
			group,
			values: stripValues(distribution),
		})).filter(({ values }) => values.length > 0),
	];
	return item.kind === 'number'
		? { rows, scale: { kind: 'number', unit: item.unit }, min: item.min, max: item.max }
		: {
				rows,
				scale: { kind: 'date' },
				min: dayNumber(item.min) ?? 0,
				max: dayNumber(item.max) ?? 0,
			};
}

function stripValues(distribution: Distribution): readonly number[] {
	if (distribution.form === 'numbers') return distribution.values;
	return distribution.form === 'days' ? distribution.values : [];
}

function binsOf(distribution: Distribution): readonly Bin[] {
	return 'bins' in distribution ? distribution.bins : [];
}

function withGroup<Row>(
	score: ItemScore,
	groups: readonly ChartGroup[],
	make: (group: ChartGroup, score: GroupScore) => Row,
): readonly Row[] {
	return score.groups.flatMap((groupScore) => {
		const group = groups.find(({ id }) => id === groupScore.group);
		return group ? [make(group, groupScore)] : [];
	});
}

function valueOf(result: Result<number> | undefined, isRounded: boolean): number | null {
	if (!result?.ok) return null;
	return isRounded ? Math.round(result.value) : result.value;
}
