/** Some of many things that are done in their order: from a place, up to before another. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Cuts `count` things into ranges of `size`, the last of what is left. */
export function rangesOf(count: number, size: number): readonly Range[] {
	return Array.from({ length: Math.ceil(count / size) }, (_, part) => ({
		from: part * size,
		to: Math.min(count, (part + 1) * size),
	}));
}
