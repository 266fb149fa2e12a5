import ts from 'typescript';
import { parseScript } from './read-imports';
import type { SourceFile } from './source-files';

/**
 * Rules without a test and tests of rules that do not exist, as sentences. A rule is a line `- **MO4** ...` of a SPEC.md,
 * a test of it is one whose name holds `[MO4]`.
 */
export function checkTrace(
	specifications: readonly SourceFile[],
	tests: readonly SourceFile[],
): readonly string[] {
	const rules = specifications.flatMap(({ path, text }) =>
		[...text.matchAll(/^- \*\*([A-Z]{2,3}\d+)\*\*/gm)].map(([, id = '']) => ({ id, path })),
	);
	const tested = tests.flatMap((file) =>
		testNames(file).flatMap((name) =>
			[...name.matchAll(/\[([A-Z]{2,3}\d+)\]/g)].map(([, id = '']) => ({ id, path: file.path })),
		),
	);
	const ruleIds = new Set(rules.map(({ id }) => id));
	const testedIds = new Set(tested.map(({ id }) => id));
	const complaints = [
		...rules
			.filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) !== index)
			.map(({ id, path }) => `${path} names rule ${id} that is taken`),
		...rules
			.filter(({ id }) => !testedIds.has(id))
			.map(({ id, path }) => `${path} rule ${id} has no test`),
		...tested
			.filter(({ id }) => !ruleIds.has(id))
			.map(({ id, path }) => `${path} tests ${id}, which is no rule`),
	];
	return [...new Set(complaints)];
}

/** The names of the tests of a file, with their placeholders, also of tests given by a table. */
function testNames(file: SourceFile): readonly string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		const [name] = ts.isCallExpression(node) && isTest(node.expression) ? node.arguments : [];
		if (name && ts.isStringLiteralLike(name)) names.push(name.text);
		if (name && ts.isTemplateExpression(name)) names.push(name.getText());
		ts.forEachChild(node, visit);
	};
	visit(parseScript(file));
	return names;
}

/** `test`, `test.each(table)`, `describe.skipIf(x)` and the like. */
function isTest(callee: ts.Expression): boolean {
	if (ts.isIdentifier(callee)) return ['test', 'it', 'describe'].includes(callee.text);
	if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) {
		return isTest(callee.expression);
	}
	return ts.isTaggedTemplateExpression(callee) && isTest(callee.tag);
}
