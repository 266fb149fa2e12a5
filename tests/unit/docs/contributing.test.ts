import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../architecture/source-files';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const contributing = readProjectFile('CONTRIBUTING.md');

/** Files and folders that a text names in backquotes. */
function pathsIn(text: string): readonly string[] {
	return [...text.matchAll(/`((?:src|tests|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
}

test('every file and folder that is named is there', () => {
	const paths = pathsIn(contributing);
	expect(paths.length).toBeGreaterThan(40);
	expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

describe.each([
	['Add a question kind', 'yes-partly-no'],
	['Add a record kind', 'account'],
	['Add a finding', 'OWNER_OVERLOAD'],
])('%s', (title, witness) => {
	const recipe = contributing.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
	const steps = recipe.split('\n\n').find((block) => block.startsWith('1. ')) ?? '';

	test(`each file of the recipe is one that ${witness} passes through`, () => {
		expect(recipe).toContain(`As \`${witness}\` does it:`);
		const files = pathsIn(steps).filter((path) => /\.\w+$/.test(path));
		expect(files.length).toBeGreaterThan(6);
		expect(files.filter((path) => !readProjectFile(path).includes(witness))).toEqual([]);
	});
});
