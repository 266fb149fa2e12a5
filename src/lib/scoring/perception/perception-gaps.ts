import type { GroupId, Item, Prediction } from '$lib/questionnaires';
import type { Distribution } from '../kinds/distribution';
import type { Kind, Level } from '../kinds/kind';
import { withKind } from '../kinds/with-kind';
import { guardPeople } from '../privacy/guard-people';
import { isNearlyAll } from '../privacy/nearly-all';
import { none, type Reason, type Result } from '../result';
import { answersByItem } from '../round/answers-by-item';
import { valueOf } from '../round/given-values';
import type { ItemAnswer, ScoringInput } from '../round/scoring-input';
import { pairGap, type PairGap } from './pair-gap';

/** Who predicts whom on the items that are asked twice. */
export interface PredictionPlan {
	/** The group whose answers all others predict. */
	readonly predictedGroup: GroupId | null;
	/** The group whose answers that group predicts. */
	readonly predictedByThem: GroupId | null;
}

/** One set of answers that takes part in a comparison. */
export interface PerceptionSide {
	/** Values in it; 0 where they are withheld. */
	readonly n: number;
	readonly level: Result<Level>;
	/** Bins and options are the same for all three sides of an item. */
	readonly distribution: Distribution;
	/** Answers are anonymous and nearly all of these are the same: no figure may say exactly how many. SPEC 4.8. */
	readonly isNearlyAll: boolean;
}

/** What people believe another group answers to one item, held against what it answers. */
export interface PerceptionGap {
	readonly item: Item;
	/** Whose answers are predicted. */
	readonly about: GroupId;
	/** Who predicts; null = everybody who is not in `about`. */
	readonly by: GroupId | null;
	/** What they predict. */
	readonly predicted: PerceptionSide;
	/** What `about` answered. */
	readonly fact: PerceptionSide;
	/** What those who predict answered themselves. */
	readonly own: PerceptionSide;
	/** Predictions less answers. */
	readonly beliefAndFact: Result<PairGap>;
	/** Own answers of those who predict less answers of those whom they predict: how far the two sides differ, whatever they believe. */
	readonly beliefAndBelief: Result<PairGap>;
	/** Answers are anonymous: smallest number of them that may be seen; null where they carry names. */
	readonly least: number | null;
}

/**
 * The perception gaps of a round: per item that is asked twice one for each prediction of the plan, in the order of asking. The gap
 * between a belief and the fact and the gap between two beliefs are two numbers, never added. Only values count. Where answers are
 * anonymous, neither side tells of a group that is not shown by itself, nor of fewer predictions than `least`. Source: SPEC 0 (distance),
 * 4.2, 4.8.
 *
 * @example
 * const plan = { predictedGroup: 'office', predictedByThem: 'floor' };
 * perceptionGaps(sampleRound, plan).map(({ item, about }) => [item.id, about]) // => [['active', 'office'], ['active', 'floor']]
 */
export function perceptionGaps(
	input: ScoringInput,
	plan: PredictionPlan,
): readonly PerceptionGap[] {
	const items = input.items.filter((item) => item.isPredicted === true);
	const answers = answersByItem({ ...input, items });
	return items.flatMap((item, index) => perceptionGapsOf(item, answers[index] ?? [], plan, input));
}

/** The same of one item that is asked twice, from everybody's answers to it. */
export function perceptionGapsOf(
	item: Item,
	people: readonly ItemAnswer[],
	{ predictedGroup, predictedByThem }: PredictionPlan,
	input: Pick<ScoringInput, 'entityNames' | 'least'>,
): readonly PerceptionGap[] {
	if (predictedGroup === null) return [];
	const others = { about: predictedGroup, by: null };
	const back = predictedByThem && { about: predictedByThem, by: predictedGroup };
	return [others, ...(back ? [back] : [])].map((pair) => gapOf(item, people, pair, input));
}

interface Pair {
	readonly about: GroupId;
	readonly by: GroupId | null;
}

function gapOf(
	item: Item,
	people: readonly ItemAnswer[],
	pair: Pair,
	{ entityNames, least }: Pick<ScoringInput, 'entityNames' | 'least'>,
): PerceptionGap {
	const { about, by } = pair;
	const isBy = ({ group }: ItemAnswer) => (by === null ? group !== about : group === by);
	const whyNot =
		least === undefined ? () => null : withheldIn(item, people, { entityNames, least });
	return withKind(item, entityNames, (kind) => {
		const values = (some: readonly ItemAnswer[]) =>
			some.map((one) => valueOf(kind, one)).filter((value) => value !== null);
		const predictions = people.filter(isBy).flatMap((one) => {
			const value = predictedValue(kind, one.answer?.prediction, about);
			return value === null ? [] : [value];
		});
		const fact = values(people.filter(({ group }) => group === about));
		const own = values(people.filter(isBy));
		const draw = kind.draw([...predictions, ...fact, ...own]);
		const side = (all: typeof own, why: Reason | null) => sideOf(kind, draw, all, why, least);
		const sides = {
			predicted: side(predictions, null),
			fact: side(fact, whyNot(about)),
			// Everybody less one group: shown only where that group is.
			own: side(own, whyNot(by ?? about)),
		};
		return {
			item,
			...pair,
			predicted: sides.predicted.shown,
			fact: sides.fact.shown,
			own: sides.own.shown,
			beliefAndFact: compare(kind, sides.predicted, sides.fact),
			beliefAndBelief: compare(kind, sides.own, sides.fact),
			least: least ?? null,
		};
	});
}

interface Side<Value> {
	readonly values: readonly Value[];
	readonly why: Reason | null;
	readonly shown: PerceptionSide;
}

function sideOf<Value>(
	kind: Kind<Value>,
	draw: (values: readonly Value[]) => Distribution,
	all: readonly Value[],
	withheld: Reason | null,
	least: number | undefined,
): Side<Value> {
	const why = withheld ?? (all.length > 0 && all.length < (least ?? 0) ? 'hidden' : null);
	const values = why === null ? all : [];
	const level = why === null ? kind.level(values) : none(why);
	const distribution = draw(values);
	const nearlyAll = least !== undefined && isNearlyAllIn(distribution, kind, values);
	return { values, why, shown: { n: values.length, level, distribution, isNearlyAll: nearlyAll } };
}

function isNearlyAllIn<Value>(
	distribution: Distribution,
	kind: Kind<Value>,
	values: readonly Value[],
): boolean {
	return isNearlyAll({
		distribution,
		answered: values.length,
		divergence: kind.divergence(values),
	});
}

function compare<Value>(kind: Kind<Value>, a: Side<Value>, b: Side<Value>): Result<PairGap> {
	const why = a.why ?? b.why;
	return why === null ? pairGap(kind, a.values, b.values) : none(why);
}

function predictedValue<Value>(
	kind: Pick<Kind<Value>, 'read'>,
	prediction: Prediction | undefined,
	about: GroupId,
): Value | null {
	if (prediction?.group !== about || prediction.response.state !== 'value') return null;
	return kind.read(prediction.response.value);
}

function withheldIn(
	item: Item,
	people: readonly ItemAnswer[],
	context: Parameters<typeof guardPeople>[2],
): (group: GroupId) => Reason | null {
	const guarded = guardPeople(item, people, context);
	return (group) => (guarded.isHidden ? 'hidden' : (guarded.withheld.get(group) ?? null));
}
