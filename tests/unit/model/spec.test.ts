import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const spec = readFileSync(new URL('../../../src/lib/model/SPEC.md', import.meta.url), 'utf8');
const here = new URL('.', import.meta.url);
const tests = readdirSync(here)
	.filter((name) => name.endsWith('.test.ts'))
	.map((name) => readFileSync(new URL(name, here), 'utf8'))
	.join('\n');

const ids = (text: string, pattern: RegExp) =>
	[...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))].sort();

test('every rule is tested under its number, and every number is a rule', () => {
	const rules = ids(spec, /^- \*\*(MO\d+)\*\*/gm);
	expect(rules.length).toBeGreaterThan(20);
	expect(ids(tests, /\[(MO\d+)\]/g)).toEqual(rules);
});
