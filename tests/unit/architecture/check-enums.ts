import ts from 'typescript';
import { parseScript } from './read-imports';
import type { SourceFile } from './source-files';

/** A union of literals takes the place of an enum, which is code that only a compiler can write out. */
export function checkEnums(file: SourceFile): readonly string[] {
	if (!/\benum\b/.test(file.text)) return [];
	const complaints: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isEnumDeclaration(node)) complaints.push(`${file.path} has the enum ${node.name.text}`);
		ts.forEachChild(node, visit);
	};
	visit(parseScript(file));
	return complaints;
}
