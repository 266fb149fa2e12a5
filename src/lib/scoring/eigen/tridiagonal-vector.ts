import { seededGenerator } from '../random/seed';
import type { Tridiagonal } from './tridiagonal';
import { largest } from './tridiagonal-values';

const STEPS = 4;

/**
 * A unit eigenvector of a symmetric matrix with three diagonals for a known eigenvalue, at right angles to those already `found`, so that
 * an eigenvalue that occurs twice has two. Always the same one. Cost: a few n. Source: inverse iteration (Wielandt 1944).
 */
export function tridiagonalVector(
	tridiagonal: Tridiagonal,
	value: number,
	found: readonly Float64Array[],
): Float64Array {
	const { diagonal, beside } = tridiagonal;
	const n = diagonal.length;
	const generator = seededGenerator(`eigenvector|${found.length}`);
	const vector = Float64Array.from({ length: n }, () => 0.5 + generator.next() / 2 ** 32);
	const tiny = Number.EPSILON * largest(diagonal, beside) || Number.EPSILON;
	const shifted = diagonal.map((entry) => entry - value);
	for (let step = 0; step < STEPS; step += 1) {
		solve(shifted, beside, vector, tiny);
		straighten(vector, found);
	}
	return vector;
}

/** Takes the parts along the found vectors away, twice for rounding, and makes the length 1. */
function straighten(vector: Float64Array, found: readonly Float64Array[]): void {
	scale(vector);
	for (const other of [...found, ...found]) {
		const along = vector.reduce((sum, entry, i) => sum + entry * (other[i] ?? 0), 0);
		for (let i = 0; i < vector.length; i += 1) {
			vector[i] = (vector[i] ?? 0) - along * (other[i] ?? 0);
		}
	}
	scale(vector);
}

function scale(vector: Float64Array): void {
	const largestEntry = vector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
	if (largestEntry === 0) return;
	const length = Math.sqrt(vector.reduce((sum, entry) => sum + (entry / largestEntry) ** 2, 0));
	for (let i = 0; i < vector.length; i += 1) {
		vector[i] = (vector[i] ?? 0) / largestEntry / length;
	}
}

/** Solves T x = b in place, rows exchanged where that is safer; a pivot of 0, which an eigenvalue brings, is replaced by `tiny`. */
function solve(diagonal: Float64Array, beside: Float64Array, x: Float64Array, tiny: number): void {
	const n = diagonal.length;
	const main = diagonal.slice();
	const above = Float64Array.from({ length: n }, (_, i) => beside[i] ?? 0);
	const second = new Float64Array(n);
	for (let i = 0; i < n - 1; i += 1) {
		const below = beside[i] ?? 0;
		if (Math.abs(below) > Math.abs(main[i] ?? 0)) {
			const factor = (main[i] ?? 0) / below;
			const [nextMain, nextAbove] = [main[i + 1] ?? 0, above[i + 1] ?? 0];
			main[i + 1] = (above[i] ?? 0) - factor * nextMain;
			above[i + 1] = -factor * nextAbove;
			[main[i], above[i], second[i]] = [below, nextMain, nextAbove];
			const right = x[i] ?? 0;
			x[i] = x[i + 1] ?? 0;
			x[i + 1] = right - factor * (x[i] ?? 0);
		} else {
			if (Math.abs(main[i] ?? 0) < tiny) main[i] = tiny;
			const factor = below / (main[i] ?? tiny);
			main[i + 1] = (main[i + 1] ?? 0) - factor * (above[i] ?? 0);
			x[i + 1] = (x[i + 1] ?? 0) - factor * (x[i] ?? 0);
		}
	}
	if (Math.abs(main[n - 1] ?? 0) < tiny) main[n - 1] = tiny;
	for (let i = n - 1; i >= 0; i -= 1) {
		const known = (above[i] ?? 0) * (x[i + 1] ?? 0) + (second[i] ?? 0) * (x[i + 2] ?? 0);
		x[i] = ((x[i] ?? 0) - known) / (main[i] ?? tiny);
	}
}
