import { expect, test } from 'vitest';
import { readProjectFile, readSourceFiles } from './source-files';

/** Rows of the table of words: the word in bold, its meaning, the name in the code that stands for it. */
const ROW = /^\| \*\*(?<word>[a-z-]+)\*\* \| (?<meaning>.+) \| `(?<name>\w+)` \|$/gm;

/** What the code gives a name to. */
const DECLARATION = /\b(?:class|interface|type|const|function\*?) ([A-Za-z]\w*)/g;

test('every word of the glossary is the name of something in the code', () => {
	const rows = [...readProjectFile('docs/architecture.md').matchAll(ROW)];
	expect(rows.length).toBeGreaterThan(30);
	const words = rows.map(({ groups }) => groups?.['word']);
	expect(new Set(words).size).toBe(words.length);
	const declared = new Set(
		readSourceFiles('src', ['.ts']).flatMap(({ text }) =>
			[...text.matchAll(DECLARATION)].map(([, name = '']) => name),
		),
	);
	const missing = rows
		.map(({ groups }) => groups?.['name'] ?? '')
		.filter((name) => !declared.has(name));
	expect(missing).toEqual([]);
});
