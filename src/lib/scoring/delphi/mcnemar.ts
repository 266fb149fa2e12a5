import { logGammaOfHalf } from '../distributions/log-gamma';
import { none, some, type Result } from '../result';

/** Whether more people changed one way than the other. */
export interface McNemar {
	/** (b - c) squared / (b + c). Not defined when nobody changed. */
	readonly chi2: Result<number, 'no-variation'>;
	/** The same with (|b - c| - 1), never under 0, squared. */
	readonly chi2cc: Result<number, 'no-variation'>;
	/** Exact two-sided chance of so uneven a change if both ways were as likely. 1 when nobody changed. */
	readonly pExact: number;
}

/**
 * McNemar's test of answers with two values before and after, from the numbers who changed one way (`b`) and the other (`c`).
 * Source: McNemar 1947, Edwards 1948; exact binomial; SPEC 7.4.
 *
 * @example
 * mcnemar(1, 5) // ≈ { chi2: { ok: true, value: 2.667 }, chi2cc: { ok: true, value: 1.5 }, pExact: 0.219 }
 */
export function mcnemar(b: number, c: number): McNemar {
	const n = b + c;
	if (n === 0) return { chi2: none('no-variation'), chi2cc: none('no-variation'), pExact: 1 };
	const difference = Math.abs(b - c);
	return {
		chi2: some(difference ** 2 / n),
		chi2cc: some(Math.max(0, difference - 1) ** 2 / n),
		pExact: Math.min(1, 2 * lowerTail(Math.min(b, c), n)),
	};
}

/** Chance of at most k heads of n fair coins: the largest term by its logarithm, the others by their ratio to the one before. */
function lowerTail(k: number, n: number): number {
	let term = Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) - n * Math.log(2));
	let total = 0;
	for (let heads = k; heads >= 0; heads -= 1) {
		total += term;
		term *= heads / (n - heads + 1);
	}
	return total;
}

function logFactorial(n: number): number {
	return logGammaOfHalf(2 * (n + 1));
}
