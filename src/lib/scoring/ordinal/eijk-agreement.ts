import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** Counts below this are nothing: what peeling leaves of fractions. */
const ZERO = 1e-12;

/**
 * Van der Eijk's agreement A of answers on an ordered scale: -1 (half at each end), 0 (uniform), 1 (all the same). Peels the counts
 * into layers of equal height and weighs the agreement of each. Fractions are allowed. Under three points, or nobody: no result.
 * A clean split between neighbours of the middle is above 0, so "A < 0" is no test for conflict. Cost K to the fourth.
 * Source: van der Eijk 2001; SPEC 1.3.
 *
 * @example
 * eijkAgreement([2, 0, 2]) // => { ok: true, value: -1 }
 * eijkAgreement([0, 4, 0]) // => { ok: true, value: 1 }
 */
export function eijkAgreement(
	counts: readonly number[],
): Result<number, 'no-answers' | 'not-measured'> {
	const n = sum(counts);
	if (counts.length < 3) return none('not-measured');
	if (!(n > ZERO)) return none('no-answers');
	let rest = counts;
	let agreement = 0;
	while (rest.some((count) => count > ZERO)) {
		const layer = Math.min(...rest.filter((count) => count > ZERO));
		const pattern = rest.map((count) => count > ZERO);
		const size = pattern.filter(Boolean).length;
		agreement += ((layer * size) / n) * layerAgreement(pattern, size);
		rest = rest.map((count) => (count > ZERO ? count - layer : count));
	}
	return some(agreement);
}

/** Agreement of a pattern of used and unused points, from its triples: closed (1,1,0), (0,1,1) against broken (1,0,1). */
function layerAgreement(pattern: readonly boolean[], size: number): number {
	const points = pattern.length;
	if (size === 1) return 1;
	let closed = 0;
	let broken = 0;
	for (let i = 0; i < points; i += 1) {
		for (let j = i + 1; j < points; j += 1) {
			for (let l = j + 1; l < points; l += 1) {
				if (pattern[i] && pattern[j] && !pattern[l]) closed += 1;
				if (!pattern[i] && pattern[j] && pattern[l]) closed += 1;
				if (pattern[i] && !pattern[j] && pattern[l]) broken += 1;
			}
		}
	}
	if (closed + broken === 0) return 0;
	const unimodality =
		((points - 2) * closed - (points - 1) * broken) / ((points - 2) * (closed + broken));
	return unimodality * (1 - (size - 1) / (points - 1));
}
