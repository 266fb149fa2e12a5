/** The dark modules of a code as one SVG path, a run of neighbours as one rectangle; unit: modules. */
export function codePath(rows: readonly (readonly boolean[])[]): string {
	return rows
		.map((row, y) =>
			runs(row)
				.map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
				.join(''),
		)
		.join('');
}

function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
	const found: (readonly [number, number])[] = [];
	for (let at = 0; at < row.length; at++) {
		if (row[at] !== true) continue;
		const end = row.indexOf(false, at);
		const length = (end === -1 ? row.length : end) - at;
		found.push([at, length]);
		at += length;
	}
	return found;
}
