/** The same steps as a part of longer work: their share done, 0..1, lies between two bounds. */
export function* scaledSteps<Outcome>(
	steps: Generator<number, Outcome, void>,
	from: number,
	to: number,
): Generator<number, Outcome, void> {
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done === true) return step.value;
		yield from + (to - from) * step.value;
	}
}
