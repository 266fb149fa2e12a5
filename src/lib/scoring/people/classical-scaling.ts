import { config } from '../config';
import { tridiagonalise, turnBack } from '../eigen/tridiagonal';
import { tridiagonalValues } from '../eigen/tridiagonal-values';
import { tridiagonalVector } from '../eigen/tridiagonal-vector';
import type { DistanceMatrix } from './distance-matrix';

/** People as points, so that near means alike. */
export interface PeopleMap {
	/** Coordinates of each person, the widest axis first. An axis that the distances do not have is 0. */
	readonly points: readonly (readonly number[])[];
	/** Eigenvalue of each axis, 0 for one that the distances do not have. */
	readonly eigenvalues: readonly number[];
	/** Share of the whole (positive) spread that the axes show, 0..1; 1 where there is none. */
	readonly share: number;
}

/**
 * Classical multidimensional scaling from *squared* distances, which is what this scorer's d is: eigenvectors of -J d J / 2 times the
 * root of their eigenvalues; what is not positive (distances with gaps filled) is dropped. The coordinate farthest from 0 is positive on every axis. Exact to rounding, ties
 * included. Cost n cubed. Source: Torgerson 1952, Gower 1966; SPEC 5.
 *
 * @example
 * classicalScaling(mapMatrix(euclideanDistances([[0], [2]]), (d) => d * d), 1) // ≈ { points: [[1], [-1]], eigenvalues: [2], share: 1 }
 */
export function classicalScaling(squares: DistanceMatrix, axes = 2): PeopleMap {
	const { n } = squares;
	const tridiagonal = tridiagonalise(centred(squares), n);
	const values = tridiagonalValues(tridiagonal);
	const least = config.slack * (values[0] ?? 0);
	const positive = values.filter((value) => value > least);
	const found: Float64Array[] = [];
	const columns = Array.from({ length: axes }, (_, axis) => {
		const value = positive[axis];
		if (value === undefined) return new Float64Array(n);
		const vector = tridiagonalVector(tridiagonal, value, found);
		found.push(vector);
		return axisOf(vector.slice(), value);
	});
	for (const column of columns) turnBack(column, tridiagonal);
	const shown = columns.map(facingUp);
	const eigenvalues = Array.from({ length: axes }, (_, axis) => positive[axis] ?? 0);
	const whole = positive.reduce((sum, value) => sum + value, 0);
	return {
		points: Array.from({ length: n }, (_, i) => shown.map((column) => column[i] ?? 0)),
		eigenvalues,
		share: whole > 0 ? eigenvalues.reduce((sum, value) => sum + value, 0) / whole : 1,
	};
}

function axisOf(vector: Float64Array, value: number): Float64Array {
	return vector.map((entry) => entry * Math.sqrt(value));
}

/** -J d J / 2: each square less the means of its row and column, plus the mean of all, halved. */
function centred({ n, cells }: DistanceMatrix): Float64Array {
	const means = Float64Array.from({ length: n }, (_, i) => {
		let total = 0;
		for (let j = 0; j < n; j += 1) total += cells[i * n + j] ?? 0;
		return total / n;
	});
	const mean = means.reduce((sum, value) => sum + value, 0) / n;
	return cells.map((d, cell) => {
		const [i, j] = [Math.floor(cell / n), cell % n];
		return -(d - (means[i] ?? 0) - (means[j] ?? 0) + mean) / 2;
	});
}

/** The first of the coordinates farthest from 0, rounding aside, decides which way an axis faces. */
function facingUp(column: Float64Array): Float64Array {
	const most = column.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
	const first = column.find((value) => Math.abs(value) >= most * (1 - 1e-9)) ?? 0;
	return first < 0 ? column.map((value) => -value) : column;
}
