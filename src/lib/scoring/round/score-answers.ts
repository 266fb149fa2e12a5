import type { Item } from '$lib/questionnaires';
import { config } from '../config';
import { splitByGroup, type GroupSplit } from '../groups/split';
import type { Distribution } from '../kinds/distribution';
import type { ItemDivergence, Kind, Level } from '../kinds/kind';
import { none, some, type Result } from '../result';
import { isKnowledgeGap } from '../shape';
import { addCounts } from './counts';
import type { GroupScore, ItemScore } from './item-score';
import type { GroupAnswers, ReadAnswers } from './read-answers';
import { readinessOf } from './readiness-of';

/** Scores one item whose kind is known from its answers: the same steps for every kind of answer. See `scoreItem`. */
export function scoreAnswers<Value>(
	item: Item,
	kind: Kind<Value>,
	answers: ReadAnswers<Value>,
): ItemScore {
	const { groups: byGroup, confident, importance, ...said } = answers;
	const counts = addCounts(byGroup.map((group) => group.counts));
	const values = ([] as Value[]).concat(...byGroup.map((group) => group.values));
	const divergence = kind.divergence(values);
	const level = kind.level(values);
	const draw = kind.draw(values);
	const distribution = draw(values);
	const parts = byGroup.map((group) => scoreGroup(kind, group, draw, level));
	return {
		item,
		counts,
		distribution,
		divergence,
		confidentDivergence: confidentDivergence(kind, confident),
		shape: kind.shape(values, counts.dk, divergence),
		hasKnowledgeGap: isKnowledgeGap(counts.answered, counts.dk),
		importance,
		level,
		groups: parts,
		split: splitOf(divergence, parts),
		readiness: readinessOf(item, kind, byGroup, importance.value),
		least: null,
		isNearlyAll: false,
		...said,
	};
}

/** One answer, and answers that cannot differ, have no divergence; they are 0 apart. */
function meanDistanceOf({ divergence }: GroupScore): number {
	return divergence.ok ? divergence.value.Ed : 0;
}

function confidentDivergence<Value>(
	kind: Kind<Value>,
	values: readonly Value[],
): Result<ItemDivergence> {
	if (kind.meanDistance === null) return none('not-measured');
	return values.length < config.minConfidentAnswers ? none('too-few') : kind.divergence(values);
}

function scoreGroup<Value>(
	kind: Kind<Value>,
	{ group, counts, values }: GroupAnswers<Value>,
	draw: (values: readonly Value[]) => Distribution,
	overall: Result<Level>,
): GroupScore {
	// What is asked of the same values one after the other is sorted once.
	const divergence = kind.divergence(values);
	const level = kind.level(values);
	return {
		group,
		counts,
		distribution: draw(values),
		divergence,
		level,
		deviation: deviation(level, overall),
		isNearlyAll: false,
	};
}

function deviation(level: Result<Level>, overall: Result<Level>): Result<number> {
	if (!level.ok) return level;
	return overall.ok ? some(level.value.position - overall.value.position) : overall;
}

function splitOf(
	divergence: Result<ItemDivergence>,
	groups: readonly GroupScore[],
): Result<GroupSplit> {
	if (!divergence.ok) return divergence;
	const { D, Ed } = divergence.value;
	const means = groups.map((group) => ({
		n: group.counts.answered,
		meanDistance: meanDistanceOf(group),
	}));
	return splitByGroup(Ed, means, D > 0 ? Ed / D : 1);
}
