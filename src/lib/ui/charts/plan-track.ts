import { milestoneProgress, type MilestoneNumbers } from '$lib/scoring';

/** Where the four points of a milestone stand on one line, 0..1 from its start to its end; null = not said. */
export interface PlanTrack {
	readonly baseline: number;
	readonly target: number;
	readonly planned: number | null;
	readonly current: number | null;
	readonly isBehind: boolean;
}

/**
 * Places the points so that better is always to the right: the baseline comes before the target, whichever is the larger number; a plan or
 * a reading beyond these lengthens the line. Null without a baseline and another target.
 */
export function planTrack(numbers: MilestoneNumbers): PlanTrack | null {
	const { baseline, target, planned, current } = numbers;
	if (baseline === null || target === null || baseline === target) return null;
	const shareOf = (value: number | null) =>
		value === null ? null : (value - baseline) / (target - baseline);
	const shares = [0, 1, shareOf(planned), shareOf(current)].filter((share) => share !== null);
	const [low, high] = [Math.min(...shares), Math.max(...shares)];
	if (!Number.isFinite(high - low)) return null;
	const place = (share: number) => (share - low) / (high - low);
	const orNull = (share: number | null) => (share === null ? null : place(share));
	const progress = milestoneProgress(numbers);
	return {
		baseline: place(0),
		target: place(1),
		planned: orNull(shareOf(planned)),
		current: orNull(shareOf(current)),
		isBehind: progress.ok && progress.value.behind > 0,
	};
}
