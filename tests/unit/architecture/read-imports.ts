import ts from 'typescript';
import type { SourceFile } from './source-files';

/** One import as it is written. A type import leaves nothing in the built code. */
export interface Import {
	readonly specifier: string;
	readonly isTypeOnly: boolean;
}

const known = new WeakMap<SourceFile, readonly Import[]>();

/** Every import of a script or of a component's scripts: static, re-exporting, dynamic, and as a type. */
export function readImports(file: SourceFile): readonly Import[] {
	const before = known.get(file);
	if (before) return before;
	const imports: Import[] = [];
	const visit = (node: ts.Node): void => {
		const found = importOf(node);
		if (found) imports.push(found);
		ts.forEachChild(node, visit);
	};
	visit(parseScript(file));
	known.set(file, imports);
	return imports;
}

/** The script of a file as TypeScript sees it; of a component, both of its scripts. */
export function parseScript({ path, text }: SourceFile): ts.SourceFile {
	const script = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
				.map(([, code = '']) => code)
				.join('\n')
		: text;
	return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function importOf(node: ts.Node): Import | null {
	if (ts.isImportDeclaration(node)) {
		return specify(node.moduleSpecifier, isTypeImport(node.importClause));
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		return specify(node.moduleSpecifier, node.isTypeOnly);
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return specify(node.argument.literal, true);
	}
	const [argument] = ts.isCallExpression(node) ? node.arguments : [];
	const isDynamic =
		ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	return isDynamic && argument ? specify(argument, false) : null;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { namedBindings } = clause;
	if (clause.name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
	return (
		namedBindings.elements.length > 0 &&
		namedBindings.elements.every((element) => element.isTypeOnly)
	);
}

function specify(node: ts.Node, isTypeOnly: boolean): Import | null {
	return ts.isStringLiteralLike(node) ? { specifier: node.text, isTypeOnly } : null;
}
