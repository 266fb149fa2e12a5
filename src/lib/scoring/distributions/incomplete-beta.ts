import { logGammaOfHalf } from './log-gamma';

const PRECISION = 1e-16;
const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b), for a and b that are whole multiples of 1/2: by its continued fraction on the side
 * where that converges fast. 0..1. Source: Abramowitz & Stegun 26.5.8, by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const scale = Math.exp(
		logGammaOfHalf(2 * (a + b)) -
			logGammaOfHalf(2 * a) -
			logGammaOfHalf(2 * b) +
			a * Math.log(x) +
			b * Math.log1p(-x),
	);
	return (scale * fraction(x, a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
	let value = d;
	for (let k = 1, factor = 0; Math.abs(factor - 1) > PRECISION && k < 10_000; k += 1) {
		const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
		d = 1 / awayFromZero(1 + even * d);
		c = awayFromZero(1 + even / c);
		value *= d * c;
		const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
		d = 1 / awayFromZero(1 + odd * d);
		c = awayFromZero(1 + odd / c);
		factor = d * c;
		value *= factor;
	}
	return value;
}

function awayFromZero(value: number): number {
	return Math.abs(value) < TINY ? TINY : value;
}
