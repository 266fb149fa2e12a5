import { atMost } from './compare';
import { config } from './config';
import type { Divergence } from './divergence';
import type { Result } from './result';
import { shapeBeforeValues, shapeOfSpread, type Shape } from './shape';

/**
 * The shape of answers that have a distance but neither scale points nor single options (sets, rankings, budgets, numbers,
 * dates): by the divergence alone, with the thresholds of ordered scales. Camps and dissent are not looked for: the two-camps
 * rule needs bands. Source: SPEC 1.6 steps 1 and 4.
 *
 * @example
 * distanceShape(6, 0, some({ D: 0.1 })) // => 'agreement'
 * distanceShape(6, 8, some({ D: 0.1 })) // => 'dont-know'
 */
export function distanceShape(
	n: number,
	dk: number,
	divergence: Result<Pick<Divergence, 'D'>>,
): Shape {
	const before = shapeBeforeValues(n, dk);
	if (before !== null) return before;
	if (!divergence.ok) return 'too-few';
	const { D } = divergence.value;
	if (D === 0) return 'unanimous';
	if (atMost(D, config.shape.agreementUpTo)) return 'agreement';
	return atMost(D, config.shape.leaningUpTo) ? 'leaning' : shapeOfSpread(n);
}
