import { readSourceFiles, readProjectFile } from '../architecture/source-files';

/** A command that a document tells people to run. */
export interface Command {
	readonly document: string;
	readonly text: string;
}

const FENCE = /^```(?:sh|bash)\n(.*?)^```$/gms;
const INLINE = /`((?:npm|npx|node) [^`]+)`/g;

/** Every command of the documents: lines of fences in a shell's language, and code within text that begins with npm, npx or node. */
export function commandsOfDocuments(): readonly Command[] {
	const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((path) => ({
		path,
		text: readProjectFile(path),
	}));
	return [...documents, ...readSourceFiles('docs', ['.md'])].flatMap(({ path, text }) => {
		const fenced = [...text.matchAll(FENCE)].flatMap(([, lines = '']) => lines.split('\n'));
		const inline = [...text.replace(FENCE, '').matchAll(INLINE)].map(([, code = '']) => code);
		return [...fenced, ...inline]
			.map((line) => line.trim())
			.filter((line) => line !== '' && !line.startsWith('#'))
			.map((line) => ({ document: path, text: line }));
	});
}
