import { m } from '$lib/messages';
import type { GroupId } from '$lib/questionnaires';
import type { PairGap, PerceptionGap, PerceptionSide, Result } from '$lib/scoring';
import { describeBin } from './describe-bin';
import { describeLevel } from './describe-level';
import { describeReason } from './describe-reason';
import { formatNumber, formatShare } from './format-number';
import type { Table } from './table';
import { tellPoints } from './tell-points';

/** A gap of perception in words: one sentence a gap. */
export interface PerceptionWords {
	readonly about: string;
	readonly by: string;
	/** What is expected against what is said; or why there is nothing to say. */
	readonly beliefAndFact: string;
	/** What both sides answer; null where the first sentence already says why there is nothing. */
	readonly beliefAndBelief: string | null;
}

/** Says who is wrong about whom, and how far both sides differ, in the item's own unit. */
export function describePerception(
	gap: PerceptionGap,
	names: ReadonlyMap<GroupId, string>,
): PerceptionWords {
	const who = whoIn(gap, names);
	return {
		...who,
		beliefAndFact: factSentence(gap, who),
		beliefAndBelief: gap.beliefAndBelief.ok ? beliefSentence(gap, who) : null,
	};
}

/** The question, and the smallest group that may be seen. */
type Asked = Pick<PerceptionGap, 'item' | 'least'>;

/** All gaps as a table: a line per question and direction. */
export function perceptionTable(
	gaps: readonly PerceptionGap[],
	names: ReadonlyMap<GroupId, string>,
): Table {
	return {
		columns: [
			m.charts_heat_item(),
			m.perception_by(),
			m.perception_about(),
			m.perception_expected_column(),
			m.perception_said_column(),
			m.perception_belief_fact(),
			m.perception_own_column(),
			m.perception_belief_belief(),
		],
		rows: gaps.map((gap) => {
			const { about, by } = whoIn(gap, names);
			return {
				header: gap.item.text,
				cells: [
					by,
					about,
					describeSide(gap, gap.predicted),
					describeSide(gap, gap.fact),
					factShift(gap),
					describeSide(gap, gap.own),
					beliefShift(gap),
				],
			};
		}),
	};
}

/** Where one side stands, with how many answers: "3.4 (12 answers)". */
export function describeSide({ item, least }: Asked, side: PerceptionSide): string {
	if (!side.level.ok && side.level.reason !== 'not-measured') {
		return describeReason(side.level.reason, least);
	}
	const level = side.level.ok
		? describeLevel(item, side.level.value, side.isNearlyAll)
		: mostly(mainChoice(side));
	return m.perception_side({ level, count: side.n });
}

/** How far the first side is from the second, with its direction; or why that is not known. Whole points where a side is nearly all the same. */
export function describeShift(
	{ item, least }: Asked,
	result: Result<PairGap>,
	isNearlyAll = false,
): string {
	if (!result.ok) return describeReason(result.reason, least);
	const { shift, distance } = result.value;
	if (shift === null) {
		return distance === 0
			? m.perception_no_gap()
			: m.perception_spread({ share: formatShare(Math.min(1, distance / 2)) });
	}
	const size = Math.abs(shift);
	switch (item.kind) {
		case 'number': {
			const gap = formatNumber(size);
			const say = shift > 0 ? m.perception_more : m.perception_less;
			return gap === '0' ? m.perception_no_gap() : say({ gap, unit: item.unit });
		}
		case 'date': {
			const gap = formatNumber(size, 0);
			const say = shift > 0 ? m.perception_later : m.perception_earlier;
			return gap === '0' ? m.perception_no_gap() : say({ gap });
		}
		default:
			return pointShift(item.kind === 'yes-partly-no', shift, isNearlyAll);
	}
}

/** Yes is the first of three points. */
function pointShift(isChoice: boolean, shift: number, isNearlyAll: boolean): string {
	const gap = tellPoints(Math.abs(shift), isNearlyAll);
	if (gap === tellPoints(0, isNearlyAll)) return m.perception_no_gap();
	if (isChoice) return (shift < 0 ? m.perception_steps_yes : m.perception_steps_no)({ gap });
	return (shift > 0 ? m.perception_points_above : m.perception_points_below)({ gap });
}

function factShift(perception: PerceptionGap): string {
	const { predicted, fact, beliefAndFact } = perception;
	return describeShift(perception, beliefAndFact, predicted.isNearlyAll || fact.isNearlyAll);
}

function beliefShift(perception: PerceptionGap): string {
	const { own, fact, beliefAndBelief } = perception;
	return describeShift(perception, beliefAndBelief, own.isNearlyAll || fact.isNearlyAll);
}

interface Who {
	readonly about: string;
	readonly by: string;
}

function whoIn({ about, by }: PerceptionGap, names: ReadonlyMap<GroupId, string>): Who {
	return {
		about: names.get(about) ?? about,
		by: by === null ? m.perception_others() : (names.get(by) ?? by),
	};
}

function factSentence(perception: PerceptionGap, who: Who): string {
	const { item, predicted, fact, beliefAndFact, least } = perception;
	if (!beliefAndFact.ok) return describeReason(beliefAndFact.reason, least);
	if (predicted.level.ok && fact.level.ok) {
		return m.perception_fact_levels({
			...who,
			expected: describeLevel(item, predicted.level.value, predicted.isNearlyAll),
			said: describeLevel(item, fact.level.value, fact.isNearlyAll),
			gap: factShift(perception),
		});
	}
	const [expected, said] = [mainChoice(predicted), mainChoice(fact)];
	if (expected === null || said === null) {
		return m.perception_fact_no_majority({
			...who,
			expected: mostly(expected),
			said: mostly(said),
		});
	}
	return expected === said
		? m.perception_fact_same_choice({ ...who, expected })
		: m.perception_fact_choices({ ...who, expected, said });
}

function beliefSentence(perception: PerceptionGap, { by }: Who): string {
	const { item, own } = perception;
	return own.level.ok
		? m.perception_belief_levels({
				by,
				own: describeLevel(item, own.level.value, own.isNearlyAll),
				gap: beliefShift(perception),
			})
		: m.perception_belief_choices({ by, own: mostly(mainChoice(own)) });
}

/** What more than half chose; null where there is no such option. */
function mainChoice({ distribution, n }: PerceptionSide): string | null {
	const bins = 'bins' in distribution ? distribution.bins : [];
	const top = bins.find(({ count }) => count * 2 > n);
	return top === undefined ? null : describeBin(top.label);
}

function mostly(choice: string | null): string {
	return choice === null ? m.perception_no_majority() : m.perception_mostly({ choice });
}
