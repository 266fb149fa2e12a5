import ts from 'typescript';
import { parseScript } from './read-imports';
import type { SourceFile } from './source-files';

const kinds: ReadonlySet<string> = new Set([
	'join',
	'answer',
	'account',
	'field',
	'setup',
	'reveal',
	'removal',
]);

/**
 * Where a kind of record or a subject is written by hand, as sentences: `model` alone makes and reads statements. For rooms that write and
 * count records; elsewhere these words mean other things.
 */
export function checkStatements(file: SourceFile): readonly string[] {
	const complaints: string[] = [];
	// The shelf has keys of its own with a slash in them.
	const writesRecords = !file.path.startsWith('src/lib/storage/');
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) && kinds.has(node.text) && !isPlainArgument(node)) {
			complaints.push(`${file.path} names the kind ${node.text}: model makes statements`);
		}
		if (ts.isTemplateExpression(node) && writesRecords && isSubject(node)) {
			complaints.push(`${file.path} makes the subject ${node.getText()}: model makes statements`);
		}
		ts.forEachChild(node, visit);
	};
	visit(parseScript(file));
	return complaints;
}

/** What a private method is told it is called for, e.g. the action that a Fault names. */
function isPlainArgument(node: ts.Node): boolean {
	const { parent } = node;
	return (
		ts.isCallExpression(parent) &&
		ts.isPropertyAccessExpression(parent.expression) &&
		parent.expression.name.text === '#assertFacilitator'
	);
}

/** Two names with a slash between them, as in `round/item` and `entry/field`. */
function isSubject({ head, templateSpans }: ts.TemplateExpression): boolean {
	const [first] = templateSpans;
	return (
		head.text === '' && templateSpans.length <= 2 && first?.literal.text.startsWith('/') === true
	);
}
