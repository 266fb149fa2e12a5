import { none, some } from '../result';
import type { LeaveOut } from './leave-out';

/**
 * Leaves rankings out of the sums from which Kendall's W and the mean distance follow: of the offsets of each option from the middle rank, and of
 * their squares. Offsets are whole halves, so the sums are exact. Rows are midranks. Cost a call: the places times options. Source: SPEC 2.3.
 */
export function ranksLeaveOut(rows: readonly (readonly number[])[]): LeaveOut {
	const options = rows[0]?.length ?? 0;
	const all = { sums: new Array<number>(options).fill(0), squares: 0 };
	for (const row of rows) add(all, row, 1);
	return (places) => {
		const rest = { sums: [...all.sums], squares: all.squares };
		let n = rows.length;
		for (const place of places) {
			const row = rows[place];
			if (row === undefined) continue;
			add(rest, row, -1);
			n -= 1;
		}
		if (n === 0) return none('no-answers');
		if (n < 2) return none('too-few');
		if (rest.squares === 0) return none('no-variation');
		const spread = rest.sums.reduce((total, value) => total + value * value, 0);
		const Ed = (6 * (n * rest.squares - spread)) / ((options ** 3 - options) * n * n);
		const D = Math.min(1, Math.max(0, 1 - spread / (n * rest.squares)));
		return some({ D, U: (Ed * n) / (n - 1), Ed, n });
	};
}

interface RankSums {
	readonly sums: number[];
	squares: number;
}

function add(to: RankSums, row: readonly number[], times: 1 | -1): void {
	const center = (row.length + 1) / 2;
	row.forEach((rank, option) => {
		const offset = rank - center;
		to.sums[option] = (to.sums[option] ?? 0) + times * offset;
		to.squares += times * offset * offset;
	});
}
