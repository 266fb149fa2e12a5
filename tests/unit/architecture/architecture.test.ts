import { expect, test } from 'vitest';
import { checkCode } from './check-code';
import { checkEnums } from './check-enums';
import { checkImports } from './check-imports';
import { checkMarkup } from './check-markup';
import { checkState } from './check-state';
import { checkStatements } from './check-statements';
import { checkStyle } from './check-style';
import { checkTrace } from './check-trace';
import { parseRooms } from './rooms';
import { readProjectFile, readSourceFiles } from './source-files';

const scripts = readSourceFiles('src', ['.ts', '.svelte']);
const components = readSourceFiles('src', ['.svelte']);
const styled = readSourceFiles('src', ['.svelte', '.css']);

test('rooms import only what the table of rooms allows, through the front door', () => {
	const rooms = parseRooms(readProjectFile('docs/architecture.md'));
	expect(rooms.size).toBeGreaterThan(10);
	expect(checkImports(scripts, rooms)).toEqual([]);
});

test('state is in small pieces that stand alone', () => {
	expect(checkState(scripts.filter(({ path }) => path.startsWith('src/lib/state/')))).toEqual([]);
});

test('the table of the folders of state is the folders of state', () => {
	const folders = new Set(
		scripts.flatMap(({ path }) => /^src\/lib\/(state\/[a-z]+)\//.exec(path)?.[1] ?? []),
	);
	const rows = readProjectFile('docs/architecture.md').matchAll(/^\| `(state\/[a-z]+)` \|/gm);
	expect([...rows].map(([, name]) => name).sort()).toEqual([...folders].sort());
});

test('model alone makes statements', () => {
	const writers = scripts.filter(({ path }) => /^src\/lib\/(state|storage)\//.test(path));
	expect(writers.length).toBeGreaterThan(50);
	expect(writers.flatMap(checkStatements)).toEqual([]);
});

test('no code stores or makes markup in a forbidden way', () => {
	expect(scripts.flatMap(checkCode)).toEqual([]);
});

test('no code has an enum', () => {
	const all = [...scripts, ...readSourceFiles('tests', ['.ts', '.svelte'])];
	expect(all.flatMap(checkEnums)).toEqual([]);
});

test('no component holds words or raw markup', () => {
	expect(components.length).toBeGreaterThan(0);
	expect(components.flatMap(checkMarkup)).toEqual([]);
});

test('colours and pixels have names', () => {
	expect(styled.flatMap(checkStyle)).toEqual([]);
});

test('every rule has a test and every tested rule exists', () => {
	const specifications = readSourceFiles('src', ['SPEC.md']);
	const tests = readSourceFiles('tests', ['.test.ts']).filter(
		({ path }) => !path.startsWith('tests/unit/architecture/'),
	);
	expect(checkTrace(specifications, tests)).toEqual([]);
});
