/** A group as charts mark it: a letter and one of eight hues, never the hue alone. */
export interface ChartGroup {
	readonly id: string;
	readonly name: string;
	/** Place among the assessment's groups, from 0. It fixes letter and hue, so give the same everywhere. */
	readonly index: number;
}

const HUES = 8;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a group: A for the first. After Z the letters start again with a number: A2, B2. */
export function groupLetter(group: ChartGroup): string {
	const round = Math.floor(group.index / LETTERS.length);
	const letter = LETTERS.charAt(group.index % LETTERS.length);
	return round === 0 ? letter : `${letter}${round + 1}`;
}

/** The token that holds a group's hue, `--chart-group-1` to `-8`; the ninth group has the first hue again. */
export function groupHue(group: ChartGroup): string {
	return `var(--chart-group-${(group.index % HUES) + 1})`;
}
