/** The answers to each unit, from rows of coders as the vectors write them: `data[coder][unit]`, null = missing. */
export function answersByUnit(
	data: readonly (readonly (number | null)[])[],
): readonly (readonly number[])[] {
	const units = Math.max(0, ...data.map((row) => row.length));
	return Array.from({ length: units }, (_, unit) =>
		data.flatMap((row) => {
			const value = row[unit] ?? null;
			return value === null ? [] : [value];
		}),
	);
}
