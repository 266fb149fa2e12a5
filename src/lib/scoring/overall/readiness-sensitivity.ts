import { config } from '../config';
import { none, some, type Result } from '../result';
import { dialSensitivity, type DialSensitivity, type GroupCase } from './dial-sensitivity';
import { itemMean } from './item-mean';
import type { LeftOut } from './left-out-range';
import { readiness, type ReadinessItem } from './readiness';

/** One item as the sensitivity of readiness sees it. */
export interface ReadinessCase<Question> extends ReadinessItem {
	readonly id: Question;
}

/**
 * How much role-balanced readiness hangs on single questions, groups and weights. A question is taken out of the sums of its dimension, which falls
 * out where nothing else is in it; a group out of every item; one that answered nothing is not left out. No readiness: its reason. Cost O(items * groups), times the groups for the groups. Source: SPEC 7.1, 7.3.
 */
export function readinessSensitivity<Question, Group>(
	items: readonly ReadinessCase<Question>[],
	groups: readonly GroupCase<Group>[],
): Result<DialSensitivity<Question, Group>> {
	const whole = readiness(items, 'balanced').level;
	if (!whole.ok) return whole;
	const equal = readiness(
		items.map((item) => ({ ...item, weight: 1 })),
		'balanced',
	).level;
	return some(
		dialSensitivity({
			level: whole.value,
			questions: withoutQuestions(items),
			groups,
			withoutGroup: (place) => withoutGroup(items, place),
			equalWeights: equal,
		}),
	);
}

interface Sums {
	total: number;
	weights: number;
}

function withoutQuestions<Question>(
	items: readonly ReadinessCase<Question>[],
): readonly LeftOut<Question>[] {
	const counted = items.flatMap(({ id, dimension, weight, groups }) => {
		const parts = groups.flatMap(({ sum, answered }) =>
			answered > 0 ? [{ sum, n: answered }] : [],
		);
		return parts.length === 0 ? [] : [{ id, dimension, weight, mean: itemMean(parts, 'balanced') }];
	});
	const dimensions = new Map<string, Sums>();
	for (const { dimension, weight, mean } of counted) {
		const sums = dimensions.get(dimension) ?? { total: 0, weights: 0 };
		sums.total += weight * mean;
		sums.weights += weight;
		dimensions.set(dimension, sums);
	}
	const present = [...dimensions.values()].filter(({ weights }) => weights > 0);
	let levels = 0;
	for (const { total, weights } of present) levels += total / weights;
	return counted.flatMap(({ id, dimension, weight, mean }) => {
		const own = dimensions.get(dimension);
		if (own === undefined || !(own.weights > 0)) return [];
		const others = levels - own.total / own.weights;
		const rest = own.weights - weight;
		// What is left of the weights may be nothing but rounding.
		if (rest > config.slack) {
			const level = (own.total - weight * mean) / rest;
			return [{ id, level: (others + level) / present.length }];
		}
		if (present.length < 2) return [];
		return [{ id, level: others / (present.length - 1) }];
	});
}

function withoutGroup(items: readonly ReadinessItem[], group: number): Result<number> {
	const hasAnswered = items.some(({ groups }) => (groups[group]?.answered ?? 0) > 0);
	if (!hasAnswered) return none('no-answers');
	const rest = items.map((item) => ({
		...item,
		groups: item.groups.filter((_, index) => index !== group),
	}));
	return readiness(rest, 'balanced').level;
}
