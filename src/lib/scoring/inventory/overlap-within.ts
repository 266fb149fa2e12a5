import type { OverlapSystem, SystemOverlap } from './system-overlap';

/**
 * The part of an overlap in which wanted systems take part: functions that one of them has, with every system that has them too, so that
 * an overlap with others stays in sight, and the wanted systems that have none. Keeps the order. Cost O(cells).
 *
 * @example
 * overlapWithin(systemOverlap(sampleInventory, []), () => false) // => { functions: [], systems: [] }
 */
export function overlapWithin(
	{ functions, systems }: SystemOverlap,
	isWanted: (system: OverlapSystem) => boolean,
): SystemOverlap {
	const wanted = new Set(systems.filter(isWanted).map(({ key }) => key));
	const kept = functions.filter(({ cells }) => [...cells.keys()].some((key) => wanted.has(key)));
	const beside = new Set(kept.flatMap(({ cells }) => [...cells.keys()]));
	return {
		functions: kept,
		systems: systems.filter(({ key }) => wanted.has(key) || beside.has(key)),
	};
}
