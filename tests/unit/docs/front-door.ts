import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { readProjectFile } from '../architecture/source-files';

/** A function that a room hands out, where it stands, and the examples in its doc comment. */
export interface FrontDoorFunction {
	readonly name: string;
	/** Below the project's folder. */
	readonly path: string;
	readonly examples: readonly string[];
}

/** Every function that a room's `index.ts` exports, in the order of the door. Types, classes and other constants are none. */
export function frontDoorFunctions(room: string): readonly FrontDoorFunction[] {
	return exportsOf(`src/lib/${room}/index.ts`);
}

function exportsOf(path: string): readonly FrontDoorFunction[] {
	const source = parse(path);
	return source.statements.filter(ts.isExportDeclaration).flatMap((door) => {
		const from = door.moduleSpecifier;
		if (door.isTypeOnly || !from || !ts.isStringLiteral(from)) return [];
		const target = resolve(path, from.text);
		if (!door.exportClause) return exportsOf(target);
		if (!ts.isNamedExports(door.exportClause)) return [];
		return door.exportClause.elements
			.filter(({ isTypeOnly }) => !isTypeOnly)
			.flatMap(({ name }) => functionIn(target, name.text) ?? []);
	});
}

function functionIn(path: string, name: string): FrontDoorFunction | null {
	for (const statement of parse(path).statements) {
		if (isFunctionNamed(statement, name)) return { name, path, examples: examplesOf(statement) };
	}
	return null;
}

function isFunctionNamed(statement: ts.Statement, name: string): boolean {
	if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name;
	if (!ts.isVariableStatement(statement)) return false;
	return statement.declarationList.declarations.some(
		({ name: own, initializer }) =>
			ts.isIdentifier(own) && own.text === name && initializer && ts.isArrowFunction(initializer),
	);
}

function examplesOf(statement: ts.Statement): readonly string[] {
	return ts
		.getJSDocTags(statement)
		.filter(({ tagName }) => tagName.text === 'example')
		.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
}

function resolve(from: string, to: string): string {
	const path = join(dirname(from), to);
	for (const candidate of [`${path}.ts`, `${path}/index.ts`]) {
		if (ts.sys.fileExists(candidate)) return candidate;
	}
	throw new Error(`${from} exports from ${to}, which is not there`);
}

function parse(path: string): ts.SourceFile {
	return ts.createSourceFile(path, readProjectFile(path), ts.ScriptTarget.Latest, true);
}
