import ts from 'typescript';
import { parseScript } from './read-imports';
import type { SourceFile } from './source-files';

const forbidden: ReadonlyMap<string, string> = new Map([
	['localStorage', 'records live in IndexedDB'],
	['sessionStorage', 'records live in IndexedDB'],
	['innerHTML', 'text becomes markup only by Svelte'],
	['outerHTML', 'text becomes markup only by Svelte'],
	['insertAdjacentHTML', 'text becomes markup only by Svelte'],
	['createContextualFragment', 'text becomes markup only by Svelte'],
	['eval', 'code comes from files only'],
]);

/** Names that no code of ours may use, as sentences; comments may name them. */
export function checkCode(file: SourceFile): readonly string[] {
	const complaints: string[] = [];
	const visit = (node: ts.Node): void => {
		const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
		const reason = isName ? forbidden.get(node.text) : undefined;
		if (isName && reason !== undefined)
			complaints.push(`${file.path} uses ${node.text}: ${reason}`);
		ts.forEachChild(node, visit);
	};
	visit(parseScript(file));
	return complaints;
}
