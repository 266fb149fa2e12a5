import { m } from '$lib/messages';
import type { GroupId, Item } from '$lib/questionnaires';
import {
	config,
	groupDistance,
	type GroupComparison,
	type GroupDistance,
	type GroupScore,
	type ItemScore,
} from '$lib/scoring';
import { formatChance } from './describe-group-test';
import { describeReason } from './describe-reason';
import { formatNumber, formatShare } from './format-number';
import type { Table } from './table';
import { tellPoints } from './tell-points';

/** Two groups on one item, in words. */
export interface PairDescription {
	readonly a: GroupId;
	readonly b: GroupId;
	readonly sentence: string;
	/** False discovery rate among the pairs; null where pairs were not tested. */
	readonly q: number | null;
}

/**
 * How far each two groups with two answers or more are apart. Where pairs were tested, those that differ more than luck come first, the least
 * likely first; where they were not they stand in the order of the groups, because sizes alone mislead for small groups. `isShown` leaves
 * out groups that may not be seen. SPEC 4.2, 4.4.
 */
export function groupPairs(
	{ item, groups }: Pick<ItemScore, 'item' | 'groups'>,
	{ pairs }: Pick<GroupComparison, 'pairs'>,
	names: ReadonlyMap<GroupId, string>,
	least: number | null,
): readonly PairDescription[] {
	const enough = Math.max(least ?? 0, config.minAnswersForSpread);
	const shown = groups.filter(({ counts }) => counts.answered >= enough);
	const described = shown.flatMap((a, index) =>
		shown.slice(index + 1).flatMap((b): readonly PairDescription[] => {
			const distance = groupDistance(item, a, b);
			if (!distance.ok) return [];
			const tested = pairs.find((pair) => pair.a === a.group && pair.b === b.group);
			const sentence = sentenceOf(item, distance.value, a, b, { names, least });
			return [{ a: a.group, b: b.group, sentence, q: tested?.q ?? null }];
		}),
	);
	return described.toSorted((a, b) => (a.q ?? 2) - (b.q ?? 2));
}

/** The pairs as a table: who, how far apart, how likely by luck. */
export function groupPairsTable(
	pairs: readonly PairDescription[],
	names: ReadonlyMap<GroupId, string>,
): Table {
	return {
		columns: [m.report_pairs_groups(), m.report_pairs_apart(), m.report_pairs_q()],
		rows: pairs.map(({ a, b, sentence, q }) => ({
			header: m.report_pairs_two({ first: names.get(a) ?? a, second: names.get(b) ?? b }),
			cells: [sentence, q === null ? describeReason('too-few', null) : formatChance(q)],
		})),
	};
}

/** How groups are called, and from how many answers on they may be seen. */
interface Telling {
	readonly names: ReadonlyMap<GroupId, string>;
	readonly least: number | null;
}

/** In tens where answers are anonymous: beside the share of one group it would tell that all of the other ticked it. */
function tellShare(share: number, least: number | null): string {
	if (least === null) return formatShare(share);
	const most = config.nearlyAllShare;
	return share >= most - config.slack
		? m.report_nearly_all({ share: formatShare(most) })
		: m.report_about({ value: formatShare(Math.round(share * 10) / 10) });
}

function sentenceOf(
	item: Item,
	{ measure, value, higher, option }: GroupDistance,
	a: GroupScore,
	b: GroupScore,
	{ names, least }: Telling,
): string {
	const nameOf = ({ group }: Pick<GroupScore, 'group'>) => names.get(group) ?? group;
	const both = { first: nameOf(a), second: nameOf(b) };
	const [up, down] = higher === 'b' ? [b, a] : [a, b];
	const sides = { higher: nameOf(up), lower: nameOf(down) };
	const isRounded = a.isNearlyAll || b.isNearlyAll;
	const isCoarse = isRounded && measure === 'points' && Math.round(value) === 0;
	if (value <= config.slack || isCoarse) return m.report_apart_same(both);
	const gap = tellPoints(value, isRounded);
	switch (measure) {
		case 'points':
			if (higher === null) return m.report_apart_points({ ...both, gap });
			return pointsApart(item, { ...sides, gap });
		case 'median':
			return mediansApart(item, sides, value);
		case 'choices':
			return m.report_apart_choices({ ...both, share: formatNumber(value * 100, 0) });
		case 'budget':
			return m.report_apart_budget({ ...both, points: formatNumber(value, 0) });
		case 'rank':
			return m.report_apart_rank({
				// Rank 1 is the best, so who ranks it higher has the smaller number.
				...{ higher: sides.lower, lower: sides.higher },
				option: option ?? '',
				places: gap,
			});
		case 'ticks':
			return m.report_apart_ticks({
				...sides,
				option: option ?? '',
				share: tellShare(value, least),
			});
	}
}

/** Two groups of which one is the higher. */
interface Sides {
	readonly higher: string;
	readonly lower: string;
}

function pointsApart(item: Item, words: Sides & { readonly gap: string }): string {
	return item.kind === 'scale' ? m.report_apart_scale(words) : m.report_apart_choice(words);
}

function mediansApart(item: Item, sides: Sides, value: number): string {
	if (item.kind === 'date') {
		return m.report_pair_date({ ...sides, days: formatNumber(value, 0) });
	}
	const unit = item.kind === 'number' ? item.unit : '';
	return m.report_pair_number({ ...sides, gap: formatNumber(value), unit });
}
