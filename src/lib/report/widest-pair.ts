import type { GroupId } from '$lib/questionnaires';
import { config, type GroupScore, type ItemScore } from '$lib/scoring';

/** The two groups that stand furthest apart on an item whose answers have an order. */
export interface GroupPair {
	/** The group nearer to the last point, to yes, to the larger number or the later day. */
	readonly higher: GroupId;
	readonly lower: GroupId;
	/** How far apart, above 0: means in scale points or in steps of yes-partly-no, medians in the unit of a number or in days. */
	readonly difference: number;
	/** Answers behind the two. */
	readonly n: { readonly higher: number; readonly lower: number };
}

/**
 * The pair of groups whose levels differ most; of equal pairs the one with more answers, then the first. Only groups with two
 * answers or more count, so that no single person stands for a group. Null for kinds without an order, with fewer than two such
 * groups, or when all stand at the same level. Source: SPEC 4.2 (difference of means or medians).
 */
export function widestPair({ groups }: Pick<ItemScore, 'groups'>): GroupPair | null {
	const standing = groups.flatMap(placeOf);
	let widest: GroupPair | null = null;
	for (const [index, a] of standing.entries()) {
		for (const b of standing.slice(index + 1)) {
			const pair = a.position >= b.position ? pairOf(a, b) : pairOf(b, a);
			if (pair.difference > config.slack && isWider(pair, widest)) widest = pair;
		}
	}
	return widest;
}

interface Place {
	readonly group: GroupId;
	readonly n: number;
	readonly value: number;
	readonly position: number;
}

function placeOf({ group, counts, level }: GroupScore): readonly Place[] {
	const isEnough = counts.answered >= config.minAnswersForSpread;
	return level.ok && isEnough ? [{ group, n: counts.answered, ...level.value }] : [];
}

function pairOf(higher: Place, lower: Place): GroupPair {
	return {
		higher: higher.group,
		lower: lower.group,
		difference: Math.abs(higher.value - lower.value),
		n: { higher: higher.n, lower: lower.n },
	};
}

function isWider(pair: GroupPair, widest: GroupPair | null): boolean {
	if (widest === null) return true;
	const more = pair.difference - widest.difference;
	if (Math.abs(more) > config.slack) return more > 0;
	return pair.n.higher + pair.n.lower > widest.n.higher + widest.n.lower;
}
