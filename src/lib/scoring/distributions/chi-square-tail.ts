import { logGammaOfHalf } from './log-gamma';

const PRECISION = 1e-16;
const TINY = 1e-300;

/**
 * Chance that chi-square with `df` (a whole number, at least 1) degrees of freedom is at least `x`: the regularised upper
 * incomplete gamma function Q(df / 2, x / 2), by its series below df / 2 + 1 and its continued fraction above. 0..1.
 * Source: Abramowitz & Stegun 6.5.29, 6.5.31, the latter by Lentz's method.
 *
 * @example
 * chiSquareTail(3.84, 1) // ≈ 0.05
 */
export function chiSquareTail(x: number, df: number): number {
	if (x <= 0) return 1;
	const a = df / 2;
	const z = x / 2;
	const scale = Math.exp(a * Math.log(z) - z - logGammaOfHalf(df));
	return z < a + 1 ? 1 - scale * lowerSeries(a, z) : scale * upperFraction(a, z);
}

function lowerSeries(a: number, z: number): number {
	let term = 1 / a;
	let total = term;
	for (let k = 1; term > total * PRECISION; k += 1) {
		term *= z / (a + k);
		total += term;
	}
	return total;
}

function upperFraction(a: number, z: number): number {
	let b = z + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let fraction = d;
	for (let k = 1, factor = 0; Math.abs(factor - 1) > PRECISION && k < 10_000; k += 1) {
		const step = -k * (k - a);
		b += 2;
		d = 1 / awayFromZero(step * d + b);
		c = awayFromZero(b + step / c);
		factor = d * c;
		fraction *= factor;
	}
	return fraction;
}

function awayFromZero(value: number): number {
	return Math.abs(value) < TINY ? TINY : value;
}
