/**
 * Relative distance of two amounts of a unit with a true zero: |x - y| / (|x| + |y|), 0 if both are 0. Unit: share, 0..1; an amount
 * and three times as much are 1/2 apart. Source: SPEC 2.5 (`ratio`).
 *
 * @example
 * ratioDistance(10, 30) // => 0.5
 */
export function ratioDistance(x: number, y: number): number {
	const size = Math.abs(x) + Math.abs(y);
	return size === 0 ? 0 : Math.abs(x - y) / size;
}
