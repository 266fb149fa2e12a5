/**
 * Which of seven equally wide steps of the diverging palette a value falls into: 1 lowest, 4 middle, 7 highest, as in the tokens
 * `--chart-step-1` to `-7`. `value`: -1..1 of the widest difference shown; outside is clamped. Symmetric: the step of -v is 8
 * less the step of v.
 */
export function divergingStep(value: number): number {
	const size = Math.min(3, Math.floor((Math.min(1, Math.abs(value)) * 7 + 1) / 2));
	return value < 0 ? 4 - size : 4 + size;
}
