/** Takes all steps of a piece of work and gives its outcome. */
export function finish<Outcome>(steps: Generator<number, Outcome, void>): Outcome {
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
