/** Where a process stands in the grid of the map. */
export interface MapCell {
	readonly key: string;
	/** Column, in the direction of the work. */
	readonly rank: number;
	readonly lane: number;
	/** Row inside of the lane, from 0. */
	readonly row: number;
}

/** Cells of all processes, and how many rows each lane has. */
export interface MapGrid {
	readonly cells: ReadonlyMap<string, MapCell>;
	readonly rows: readonly number[];
}

/** What a cell is chosen by. */
export interface Ranked {
	readonly key: string;
	readonly lane: number;
	/** null = nothing leads to it or away from it: it goes where there is room. */
	readonly rank: number | null;
	/** Among others of its rank the one with the lower number comes first. */
	readonly order: number;
	/** Keys of what feeds it. */
	readonly fedBy: readonly string[];
}

/**
 * A cell for each process in the lane of its department: in its column, in the row of what feeds it inside of the lane where that is free. A lane
 * has as many rows as its fullest column. Cost O(processes × rows).
 */
export function cellsInLanes(processes: readonly Ranked[], lanes: number): MapGrid {
	const placed = withRoom(processes);
	const rows = rowsOf(placed, lanes);
	const cells = new Map<string, MapCell>();
	const taken = new Set<string>();
	const inOrder = placed.toSorted((a, b) => a.rank - b.rank || a.order - b.order);
	for (const { key, rank, lane, fedBy } of inOrder) {
		const near = fedBy
			.flatMap((other) => cells.get(other) ?? [])
			.filter((cell) => cell.lane === lane);
		const wanted = near.reduce((sum, { row }) => sum + row, 0) / Math.max(near.length, 1);
		const free = Array.from({ length: rows[lane] ?? 0 }, (_, row) => row).filter(
			(row) => !taken.has(`${lane} ${rank} ${row}`),
		);
		const [row = 0] = free.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
		taken.add(`${lane} ${rank} ${row}`);
		cells.set(key, { key, rank, lane, row });
	}
	return { cells, rows };
}

type Placed = Ranked & { readonly rank: number };

/** What is not linked to anything fills the emptiest columns of its lane, the first of equally empty ones. */
function withRoom(processes: readonly Ranked[]): readonly Placed[] {
	const placed = processes.flatMap((each) =>
		each.rank === null ? [] : [{ ...each, rank: each.rank }],
	);
	const columns = Math.max(0, ...placed.map(({ rank }) => rank)) + 1;
	const filled = new Map<string, number>();
	for (const { lane, rank } of placed) {
		filled.set(`${lane} ${rank}`, (filled.get(`${lane} ${rank}`) ?? 0) + 1);
	}
	const loose = processes.filter(({ rank }) => rank === null);
	return [
		...placed,
		...loose.map((each) => {
			const counts = Array.from(
				{ length: columns },
				(_, rank) => filled.get(`${each.lane} ${rank}`) ?? 0,
			);
			const rank = counts.indexOf(Math.min(...counts));
			filled.set(`${each.lane} ${rank}`, (counts[rank] ?? 0) + 1);
			return { ...each, rank };
		}),
	];
}

function rowsOf(placed: readonly Placed[], lanes: number): readonly number[] {
	const counts = new Map<string, number>();
	const rows = Array.from({ length: lanes }, () => 1);
	for (const { lane, rank } of placed) {
		const count = (counts.get(`${lane} ${rank}`) ?? 0) + 1;
		counts.set(`${lane} ${rank}`, count);
		rows[lane] = Math.max(rows[lane] ?? 1, count);
	}
	return rows;
}
