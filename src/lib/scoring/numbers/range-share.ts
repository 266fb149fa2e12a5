/** A number's place in the author's range, clamped to 0..1; 0 where the range is empty. Source: SPEC 2.5 (`range`). */
export function rangeShare(value: number, min: number, max: number): number {
	if (!(max > min)) return 0;
	return (Math.min(max, Math.max(min, value)) - min) / (max - min);
}
