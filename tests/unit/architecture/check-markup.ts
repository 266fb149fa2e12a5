import * as v from 'valibot';
import { parse } from 'svelte/compiler';
import type { SourceFile } from './source-files';

/** Attributes and properties whose text a person reads or hears. */
const spoken: ReadonlySet<string> = new Set([
	...[
		'alt',
		'aria-description',
		'aria-label',
		'aria-placeholder',
		'aria-roledescription',
		'aria-valuetext',
	],
	...[
		'caption',
		'description',
		'heading',
		'hint',
		'label',
		'legend',
		'message',
		'placeholder',
		'summary',
	],
	...['text', 'title', 'unit'],
]);

const node = v.looseObject({ type: v.string() });
type Node = v.InferOutput<typeof node>;

/** Words written into a component's markup instead of the message files, and raw markup, as sentences. */
export function checkMarkup({ path, text }: SourceFile): readonly string[] {
	const { fragment } = parse(text, { modern: true, filename: path });
	return visit(fragment).map((complaint) => `${path} ${complaint}`);
}

function visit(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(visit);
	if (!v.is(node, value)) return [];
	switch (value.type) {
		case 'Text':
			return describeWords(value['data']);
		case 'ExpressionTag':
			return wordsOfExpression(value['expression']);
		case 'HtmlTag':
			return ['has {@html}, which makes markup of text'];
		case 'Attribute':
			return visitAttribute(value);
		default:
			return Object.values(value).flatMap(visit);
	}
}

/** Only what is read aloud or shown is looked at; classes, roles and addresses are no words. */
function visitAttribute({ name, value }: Node): readonly string[] {
	if (typeof name === 'string' && spoken.has(name)) return visit(value);
	// A snippet given as a property may hold markup, an expression no words that are shown.
	return [];
}

/** Words that an expression shows by itself; what it hands to a function is not shown. */
function wordsOfExpression(expression: unknown): readonly string[] {
	if (!v.is(node, expression)) return [];
	switch (expression.type) {
		case 'Literal':
			return describeWords(expression['value']);
		case 'TemplateLiteral':
			return list(expression['quasis']).flatMap((quasi) => describeWords(rawOf(quasi)));
		case 'ConditionalExpression':
			return [expression['consequent'], expression['alternate']].flatMap(wordsOfExpression);
		case 'LogicalExpression':
		case 'BinaryExpression':
			return isComparison(expression['operator'])
				? []
				: [expression['left'], expression['right']].flatMap(wordsOfExpression);
		default:
			return [];
	}
}

function isComparison(operator: unknown): boolean {
	return typeof operator === 'string' && /^[=!<>]|^in/.test(operator);
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function rawOf(quasi: unknown): unknown {
	const parsed = v.safeParse(v.object({ value: v.object({ raw: v.string() }) }), quasi);
	return parsed.success ? parsed.output.value.raw : '';
}

function describeWords(text: unknown): readonly string[] {
	return typeof text === 'string' && /\p{L}/u.test(text)
		? [`has words that belong into src/messages: ${text.trim().slice(0, 60)}`]
		: [];
}
