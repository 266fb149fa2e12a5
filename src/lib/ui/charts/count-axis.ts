const STEPS = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512];

/**
 * The end of an axis of counts: the first of a few fixed ends that holds `largest`. Bars keep their length while answers
 * arrive, except at the rare moment at which the axis takes its next step.
 */
export function countAxisEnd(largest: number): number {
	return STEPS.find((end) => end >= largest) ?? Math.ceil(largest / 256) * 256;
}

/** Under this many answers a chart shows each answer as a dot instead of an index or a bar (design rule: small numbers honestly). */
export const DOTS_BELOW = 8;
