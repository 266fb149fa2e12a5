import type { GroupId, Item } from '$lib/questionnaires';
import { config } from '../config';
import { splitByGroup, type GroupSplit } from '../groups/split';
import type { Distribution } from '../kinds/distribution';
import type { ItemDivergence, Kind, Level } from '../kinds/kind';
import { none, some, type Result } from '../result';
import { isKnowledgeGap } from '../shape';
import { confidenceOf, isConfident } from './confidence';
import { addCounts } from './counts';
import { gather, type Gathered } from './gather';
import { importanceOf } from './importance';
import type { GroupScore, ItemScore } from './item-score';
import { readinessOf } from './readiness-of';
import { commentsOf, textsOf } from './remarks';
import type { ItemAnswer } from './scoring-input';

interface GatheredGroup<Value> extends Gathered<Value> {
	readonly group: GroupId;
}

/** Scores one item whose kind is known: the same steps for every kind of answer. See `scoreItem`. */
export function scoreAnswers<Value>(
	item: Item,
	kind: Kind<Value>,
	people: readonly ItemAnswer[],
	groups: readonly GroupId[],
): ItemScore {
	const byGroup = gatherGroups(kind, people, groups);
	const counts = addCounts(byGroup.map((group) => group.counts));
	const values = byGroup.flatMap((group) => group.values);
	const divergence = kind.divergence(values);
	const level = kind.level(values);
	const draw = kind.draw(values);
	const importance = importanceOf(item, people);
	return {
		item,
		counts,
		distribution: draw(values),
		divergence,
		confidentDivergence: confidentDivergence(kind, people),
		shape: kind.shape(values, counts.dk, divergence),
		hasKnowledgeGap: isKnowledgeGap(counts.answered, counts.dk),
		importance,
		confidence: confidenceOf(people),
		level,
		groups: byGroup.map((part) => scoreGroup(kind, part, draw, level)),
		split: splitOf(kind, divergence, byGroup),
		readiness: readinessOf(item, kind, byGroup, importance.value),
		comments: commentsOf(people),
		texts: textsOf(people),
	};
}

/** The groups of the assessment in their order, then groups that only people still name. */
function gatherGroups<Value>(
	kind: Kind<Value>,
	people: readonly ItemAnswer[],
	groups: readonly GroupId[],
): readonly GatheredGroup<Value>[] {
	const members = new Map<GroupId, ItemAnswer[]>(groups.map((group) => [group, []]));
	for (const person of people) {
		const list = members.get(person.group);
		if (list === undefined) members.set(person.group, [person]);
		else list.push(person);
	}
	return [...members].map(([group, list]) => ({ group, ...gather(kind, list) }));
}

function confidentDivergence<Value>(
	kind: Kind<Value>,
	people: readonly ItemAnswer[],
): Result<ItemDivergence> {
	const { values } = gather(kind, people.filter(isConfident));
	if (kind.meanDistance === null) return none('not-measured');
	return values.length < config.minConfidentAnswers ? none('too-few') : kind.divergence(values);
}

function scoreGroup<Value>(
	kind: Kind<Value>,
	{ group, counts, values }: GatheredGroup<Value>,
	draw: (values: readonly Value[]) => Distribution,
	overall: Result<Level>,
): GroupScore {
	const level = kind.level(values);
	return {
		group,
		counts,
		distribution: draw(values),
		divergence: kind.divergence(values),
		level,
		deviation: deviation(level, overall),
	};
}

function deviation(level: Result<Level>, overall: Result<Level>): Result<number> {
	if (!level.ok) return level;
	return overall.ok ? some(level.value.position - overall.value.position) : overall;
}

function splitOf<Value>(
	kind: Kind<Value>,
	divergence: Result<ItemDivergence>,
	groups: readonly GatheredGroup<Value>[],
): Result<GroupSplit> {
	const { meanDistance } = kind;
	if (meanDistance === null) return none('not-measured');
	if (!divergence.ok) return divergence;
	const { D, Ed } = divergence.value;
	const means = groups.map(({ values }) => ({
		n: values.length,
		meanDistance: meanDistance(values),
	}));
	return splitByGroup(Ed, means, D > 0 ? Ed / D : 1);
}
