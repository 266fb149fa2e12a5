import { config } from '../config';
import { sum } from '../sum';

/** Which groups of one cell may be seen where answers are anonymous. */
export interface Suppression<Group extends string = string> {
	/** Shown by themselves, in the order given. */
	readonly visible: readonly Group[];
	/** Shown together as "other", sorted by id. */
	readonly pooled: readonly Group[];
	/** Not shown at all, sorted by id. */
	readonly hidden: readonly Group[];
	/** Whether the number of all may be shown. */
	readonly isTotalShown: boolean;
}

/**
 * The remainder rule: groups under `least` answers are pooled, and as long as they are fewer than that together, the smallest
 * visible group joins them (of equal ones the first by id), so that nobody can be computed by subtracting the rest from the total.
 * Where even all together are too few, they are hidden; the total is then shown only if it is large enough itself. Groups without
 * answers are in none of the lists. Source: SPEC 4.8.
 *
 * @example
 * suppress(new Map([['office', 9], ['floor', 6], ['it', 2]]), 5) // => { visible: ['office'], pooled: ['floor', 'it'], hidden: [], isTotalShown: true }
 */
export function suppress<Group extends string>(
	sizes: ReadonlyMap<Group, number>,
	least: number = config.smallestGroup.default,
): Suppression<Group> {
	const present = [...sizes].filter(([, size]) => size > 0);
	const visible = new Map(present.filter(([, size]) => size >= least));
	const small = new Map(present.filter(([, size]) => size < least));
	while (small.size > 0 && sum(small.values()) < least && visible.size > 0) {
		const [group, size] = smallestOf(visible);
		visible.delete(group);
		small.set(group, size);
	}
	const together = [...small.keys()].sort();
	const isEnough = sum(small.values()) >= least;
	return {
		visible: [...visible.keys()],
		pooled: isEnough ? together : [],
		hidden: isEnough ? [] : together,
		isTotalShown: sum(sizes.values()) >= least,
	};
}

function smallestOf<Group extends string>(
	groups: ReadonlyMap<Group, number>,
): readonly [Group, number] {
	return [...groups].reduce((least, next) => {
		const isSmaller = next[1] < least[1] || (next[1] === least[1] && next[0] < least[0]);
		return isSmaller ? next : least;
	});
}
