/** How many group hues the tokens hold; further groups begin again, told apart by their letter. */
const HUES = 8;

/** The letter beside a group's hue: A for the first group (index 0) to Z, then AA, AB and so on; a dash for none (-1). */
export function groupLetter(index: number): string {
	if (index < 0) return '–';
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : groupLetter(Math.floor(index / 26) - 1) + letter;
}

/** Which of the tokens `--group-1` to `--group-8` a group has, by its place in the assessment's list (from 0); 8, the grey one, for none (-1). */
export function groupHue(index: number): number {
	return index < 0 ? HUES : (index % HUES) + 1;
}
