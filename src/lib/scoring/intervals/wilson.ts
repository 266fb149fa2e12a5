/** The 97.5 % point of the normal distribution. */
const Z95 = 1.959963984540054;

/** Ends of an interval of a share, 0..1. */
export interface Interval {
	readonly lo: number;
	readonly hi: number;
}

/**
 * Wilson's interval of a share of k out of n, 95 % unless `z` says otherwise. Nobody out of nobody: anything from 0 to 1.
 * Source: Wilson 1927, Newcombe 1998; SPEC 4.6.
 *
 * @example
 * wilson(5, 10) // ≈ { lo: 0.237, hi: 0.763 }
 */
export function wilson(k: number, n: number, z: number = Z95): Interval {
	if (n === 0) return { lo: 0, hi: 1 };
	const share = k / n;
	const z2 = z * z;
	const center = (share + z2 / (2 * n)) / (1 + z2 / n);
	const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
	return { lo: k === 0 ? 0 : center - half, hi: k === n ? 1 : center + half };
}
