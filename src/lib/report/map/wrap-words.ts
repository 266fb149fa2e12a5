/** Letters that are as wide as two. */
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u{FF01}-\u{FF60}]/u;

/**
 * A name on a few lines, each as wide as at most `width` narrow letters; a word that is longer is broken, what does not fit ends in an ellipsis.
 */
export function wrapWords(name: string, width: number, maxLines: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of name.split(/\s+/u).flatMap((each) => pieces(each, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (widthOf(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	lines.push(line);
	if (lines.length <= maxLines) return lines;
	const [last = ''] = pieces(lines[maxLines - 1] ?? '', width - 1);
	return [...lines.slice(0, maxLines - 1), `${last}…`];
}

function pieces(word: string, width: number): readonly string[] {
	const parts = [''];
	for (const letter of word) {
		const longer = `${parts.at(-1) ?? ''}${letter}`;
		if (widthOf(longer) <= width) parts[parts.length - 1] = longer;
		else parts.push(letter);
	}
	return parts;
}

function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
