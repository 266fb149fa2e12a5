/**
 * Distance of two sets of ticked options: 1 - shared / ticked by either. Two empty sets ("none of these" twice) are equal; empty
 * against not empty is 1. Unit: share, 0..1. Source: SPEC 2.2.
 *
 * @example
 * jaccardDistance(new Set(['a', 'b']), new Set(['b', 'c'])) // ≈ 0.667
 */
export function jaccardDistance<Option>(a: ReadonlySet<Option>, b: ReadonlySet<Option>): number {
	if (a.size === 0 && b.size === 0) return 0;
	let shared = 0;
	for (const option of a) if (b.has(option)) shared += 1;
	return 1 - shared / (a.size + b.size - shared);
}
