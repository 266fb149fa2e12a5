import { skeletonOf, type Skeleton } from './skeleton';
import type { Estimate } from './with-estimate';

/** An error of a pair's distance that leaves about one arrangement in a hundred open, and most products that a pair may take. */
const SKELETON = { goal: 1e-4, most: 24 };
/** More than all rounding in a pair's share of the sum, here and in the spread itself, for up to 100,000 answers. */
const ROUNDING = 1e-9;

/**
 * Estimates the spread of amounts compared by their ratio. Of two amounts in order the distance is (x - y) / (|x| + |y|), which without
 * bars around the whole is smooth, so that it is nearly a sum of few products; in sorted order the sum over the pairs of a group is then
 * one walk through its answers. Cost: (different amounts) squared * products once; a call answers * products. Source: SPEC 2.5, 4.3.
 */
export function ratioEstimate(values: readonly number[], sizes: readonly number[]): Estimate {
	const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const amounts = Float64Array.from(new Set(order.map((answer) => values[answer] ?? 0)));
	const places = new Map([...amounts].map((amount, place) => [amount, place]));
	const skeleton = skeletonOf(amounts.length, signedRatios(amounts), SKELETON);
	const sorted = Uint32Array.from(order);
	const cells = Uint32Array.from(
		order,
		(answer) => (places.get(values[answer] ?? 0) ?? 0) * skeleton.rank,
	);
	const starts = startsOf(sizes);
	const next = new Uint32Array(sizes.length);
	const inGroups = new Uint32Array(values.length);
	const of = (labels: Uint32Array) => {
		next.set(starts);
		deal(labels, sorted, cells, next, inGroups);
		let total = 0;
		sizes.forEach((size, group) => {
			const from = starts[group] ?? 0;
			if (size > 0) total += pairSum(skeleton, inGroups, from, from + size) / size;
		});
		return total;
	};
	// A group of m has m (m - 1) / 2 pairs, over m: less than half an error for each answer.
	return { of, error: ((skeleton.error + ROUNDING) * values.length) / 2 };
}

function signedRatios(amounts: Float64Array): Float64Array {
	const cells = new Float64Array(amounts.length ** 2);
	let at = 0;
	for (const x of amounts) {
		for (const y of amounts) {
			const size = Math.abs(x) + Math.abs(y);
			cells[at] = size === 0 ? 0 : (x - y) / size;
			at += 1;
		}
	}
	return cells;
}

function startsOf(sizes: readonly number[]): Uint32Array {
	let dealt = 0;
	return Uint32Array.from(sizes, (size) => (dealt += size) - size);
}

/** Puts the cells of each group together, in their order; `next` = the next free place of each group. */
function deal(
	labels: Uint32Array,
	sorted: Uint32Array,
	cells: Uint32Array,
	next: Uint32Array,
	inGroups: Uint32Array,
): void {
	for (let place = 0; place < sorted.length; place += 1) {
		const group = labels[sorted[place] ?? 0] ?? 0;
		const to = next[group] ?? 0;
		inGroups[to] = cells[place] ?? 0;
		next[group] = to + 1;
	}
}

/** Sum of the distances of the pairs of one group, whose answers come in their order: of each from all before, two products at a time. */
function pairSum(
	{ rank, left, right }: Skeleton,
	inGroups: Uint32Array,
	from: number,
	to: number,
): number {
	let total = 0;
	for (let k = 0; k < rank; k += 2) {
		let [one, other] = [0, 0];
		for (let place = from; place < to; place += 1) {
			const cell = (inGroups[place] ?? 0) + k;
			total += (left[cell] ?? 0) * one + (left[cell + 1] ?? 0) * other;
			one += right[cell] ?? 0;
			other += right[cell + 1] ?? 0;
		}
	}
	return total;
}
