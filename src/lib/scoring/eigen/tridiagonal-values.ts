import type { Tridiagonal } from './tridiagonal';

/**
 * All eigenvalues of a symmetric matrix with three diagonals, largest first, to about 1e-15 of the largest. Cost about 30 n squared.
 * Source: implicit QL with Wilkinson's shift (Dubrulle, Martin & Wilkinson 1968; EISPACK imtql1).
 */
export function tridiagonalValues({ diagonal, beside }: Tridiagonal): Float64Array {
	const n = diagonal.length;
	const values = diagonal.slice();
	const links = new Float64Array(n);
	links.set(beside);
	const negligible = Number.EPSILON * largest(diagonal, beside);
	for (let first = 0; first < n; first += 1) {
		for (;;) {
			let last = first;
			while (last < n - 1 && Math.abs(links[last] ?? 0) > negligible) last += 1;
			if (last === first) break;
			sweep(values, links, first, last);
		}
	}
	return values.sort().reverse();
}

/** The largest sum of a row without its sign; at least one of the eigenvalues is not far below. */
export function largest(diagonal: Float64Array, beside: Float64Array): number {
	let size = 0;
	for (let i = 0; i < diagonal.length; i += 1) {
		const row =
			Math.abs(diagonal[i] ?? 0) + Math.abs(beside[i] ?? 0) + Math.abs(beside[i - 1] ?? 0);
		size = Math.max(size, row);
	}
	return size;
}

/** One QL step on the block first..last, whose links are none of them negligible. */
function sweep(values: Float64Array, links: Float64Array, first: number, last: number): void {
	const link = links[first] ?? 0;
	const slope = ((values[first + 1] ?? 0) - (values[first] ?? 0)) / (2 * link);
	const root = Math.hypot(slope, 1);
	let rest =
		(values[last] ?? 0) - (values[first] ?? 0) + link / (slope + (slope < 0 ? -root : root));
	let [sine, cosine, shift] = [1, 1, 0];
	for (let i = last - 1; i >= first; i -= 1) {
		const bulge = sine * (links[i] ?? 0);
		const kept = cosine * (links[i] ?? 0);
		const size = Math.hypot(bulge, rest);
		links[i + 1] = size;
		if (size === 0) {
			values[i + 1] = (values[i + 1] ?? 0) - shift;
			links[last] = 0;
			return;
		}
		sine = bulge / size;
		cosine = rest / size;
		const next = (values[i + 1] ?? 0) - shift;
		const turned = ((values[i] ?? 0) - next) * sine + 2 * cosine * kept;
		shift = sine * turned;
		values[i + 1] = next + shift;
		rest = cosine * turned - kept;
	}
	values[first] = (values[first] ?? 0) - shift;
	links[first] = rest;
	links[last] = 0;
}
