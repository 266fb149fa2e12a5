import { unreachable } from '$lib/faults';
import type { GroupId, ItemId } from '$lib/questionnaires';
import { m } from '$lib/messages';
import {
	config,
	sensitivity,
	type BandChange,
	type DialSensitivity,
	type LeftOutRange,
	type Result,
	type ScoredRound,
	type Sensitivity,
} from '$lib/scoring';
import { formatNumber } from './format-number';
import { groupNames } from './group-names';
import { keptFormat } from './kept-format';

const disjunction = keptFormat((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** How much one dial depends on single questions, groups and weights, in sentences. */
export interface SensitivityDescription {
	readonly dial: keyof Sensitivity;
	/** What the dial would be without any one question, without any one group, and with every question counting the same. */
	readonly ranges: readonly string[];
	/** What would put the dial into another band; for all to see. */
	readonly changes: readonly string[];
}

type Dial = DialSensitivity<ItemId, GroupId>;

/** Says it of each dial that has a level. No decimals, because nothing here is that sure. Source: SPEC 7.3. */
export function describeDialSensitivity(round: ScoredRound): readonly SensitivityDescription[] {
	const { score } = round;
	const questions = new Map(score.items.map(({ item }) => [item.id, item.text]));
	const names = { questions, groups: groupNames(score) };
	const { readiness, alignment } = sensitivity(round);
	return [...describe('readiness', readiness, names), ...describe('alignment', alignment, names)];
}

interface Names {
	readonly questions: ReadonlyMap<ItemId, string>;
	readonly groups: ReadonlyMap<GroupId, string>;
}

function describe(
	dial: keyof Sensitivity,
	result: Result<Dial>,
	names: Names,
): readonly SensitivityDescription[] {
	if (!result.ok) return [];
	const { value } = result;
	return [
		{
			dial,
			ranges: [
				ofQuestions(value, names),
				ofGroups(value, names),
				m.report_sure_equal_weights({ value: points(value.equalWeights) }),
			],
			changes: describeChanges(dial, value.changes, names),
		},
	];
}

function ofQuestions({ level, questions }: Dial, names: Names): string {
	if (!questions.ok) return m.report_sure_one_question();
	const { lo, hi, most } = endsOf(level, questions.value);
	if (lo === hi) return m.report_sure_questions_same({ value: lo });
	return m.report_sure_questions({ lo, hi, question: names.questions.get(most) ?? most });
}

function ofGroups({ level, groups, hasHiddenGroups }: Dial, names: Names): string {
	if (!groups.ok) {
		return groups.reason === 'hidden' ? m.report_sure_groups_hidden() : m.report_sure_one_group();
	}
	const { lo, hi, most } = endsOf(level, groups.value);
	const note = hasHiddenGroups ? ` ${m.report_sure_groups_some_hidden()}` : '';
	if (lo === hi) return m.report_sure_groups_same({ value: lo }) + note;
	return m.report_sure_groups({ lo, hi, group: names.groups.get(most) ?? most }) + note;
}

/** The ends of a range as they are shown, and what moves the dial most. */
function endsOf<Id>(level: number, { lowest, highest }: LeftOutRange<Id>) {
	const isDown = level - lowest.level >= highest.level - level;
	return {
		lo: points(lowest.level),
		hi: points(highest.level),
		most: isDown ? lowest.id : highest.id,
	};
}

/** One sentence for each other band and for each way to get there: what is left out, or other weights. */
function describeChanges(
	dial: keyof Sensitivity,
	changes: readonly BandChange<ItemId, GroupId>[],
	names: Names,
): readonly string[] {
	return [...new Set(changes.map(({ to }) => to))].flatMap((to) => {
		const there = changes.filter((change) => change.to === to);
		const [first] = there;
		if (first === undefined) return [];
		const leftOut = there.flatMap((change) => leftOutName(change, names));
		const conditions = [
			...(leftOut.length > 0
				? [m.report_sure_without({ names: disjunction().format(leftOut) })]
				: []),
			...(there.some(({ by }) => by === 'equal-weights') ? [m.report_sure_if_equal()] : []),
		];
		return conditions.map((condition) => moveSentence(dial, first, condition));
	});
}

/** A question in quotes, or a group; nothing where only the weights change. */
function leftOutName(
	change: BandChange<ItemId, GroupId>,
	{ questions, groups }: Names,
): readonly string[] {
	switch (change.by) {
		case 'question':
			return [m.findings_quoted({ name: questions.get(change.id) ?? change.id })];
		case 'group':
			return [groups.get(change.id) ?? change.id];
		case 'equal-weights':
			return [];
		default:
			return unreachable(change);
	}
}

/** Bands go up in steps of so many points: below the upper end of a lower band, at the lower end of a higher one or above. */
function moveSentence(
	dial: keyof Sensitivity,
	{ from, to }: BandChange<ItemId, GroupId>,
	condition: string,
): string {
	const isDown = to < from;
	const limit = formatNumber((isDown ? to + 1 : to) * config.verdictBandPoints, 0);
	if (dial === 'readiness') {
		return isDown
			? m.report_sure_readiness_drop({ condition, limit })
			: m.report_sure_readiness_rise({ condition, limit });
	}
	return isDown
		? m.report_sure_alignment_drop({ condition, limit })
		: m.report_sure_alignment_rise({ condition, limit });
}

function points(level: number): string {
	return formatNumber(level * 100, 0);
}
