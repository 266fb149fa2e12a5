import { atMost } from './compare';
import { config } from './config';
import { shapeBeforeValues, shapeOfSpread, type Shape } from './shape';

/**
 * The shape of answers that have a distance but neither scale points nor single options (sets, rankings, budgets, numbers,
 * dates): by the divergence alone, with the thresholds of ordered scales. Camps and dissent are not looked for: the two-camps
 * rule needs bands. `D` null = could not be computed. Source: SPEC 1.6 steps 1 and 4.
 */
export function distanceShape(n: number, dk: number, D: number | null): Shape {
	const before = shapeBeforeValues(n, dk);
	if (before !== null) return before;
	if (D === null) return 'too-few';
	if (D === 0) return 'unanimous';
	if (atMost(D, config.shape.agreementUpTo)) return 'agreement';
	return atMost(D, config.shape.leaningUpTo) ? 'leaning' : shapeOfSpread(n);
}
