import ts from 'typescript';
import { describeCycle, importGraph } from './check-imports';
import { parseScript } from './read-imports';
import type { SourceFile } from './source-files';

const MOST_LINES = 200;
/** A class has fewer public members than this. */
const MEMBERS = 15;

/** Where state is not in small pieces that each stand alone, as sentences. */
export function checkState(files: readonly SourceFile[]): readonly string[] {
	const long = files
		.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES)
		.map(({ path }) => `${path} has more than ${MOST_LINES} lines`);
	return [
		...long,
		...files.flatMap(checkClasses),
		...describeCycle(
			'types',
			importGraph(files, () => true),
		),
	];
}

function checkClasses(file: SourceFile): readonly string[] {
	const complaints: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isClassDeclaration(node)) complaints.push(...checkClass(node, file));
		ts.forEachChild(node, visit);
	};
	visit(parseScript(file));
	return complaints;
}

function checkClass(node: ts.ClassDeclaration, { path }: SourceFile): readonly string[] {
	const name = node.name?.text ?? 'a class';
	const isDerived = node.heritageClauses?.some(
		({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
	);
	const members = publicMembers(node).size;
	return [
		...(isDerived === true ? [`${path}: ${name} inherits from a class`] : []),
		...(members < MEMBERS ? [] : [`${path}: ${name} has ${members} public members`]),
	];
}

/** Names of fields, methods and accessors that others may use, those of the constructor's parameters too. */
function publicMembers(node: ts.ClassDeclaration): ReadonlySet<string> {
	const names = new Set<string>();
	const add = (member: ts.ClassElement | ts.ParameterDeclaration): void => {
		const { name } = member;
		const flags = ts.getCombinedModifierFlags(member);
		const isHidden = (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
		if (name === undefined || ts.isPrivateIdentifier(name) || isHidden) return;
		names.add(name.getText());
	};
	for (const member of node.members) {
		if (!ts.isConstructorDeclaration(member)) add(member);
		else for (const each of member.parameters) if (each.modifiers?.length) add(each);
	}
	return names;
}
