import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readProjectFile } from './source-files';

const exactVersion = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));
const packages = v.record(v.string(), exactVersion);
const manifest = v.object({ dependencies: packages, devDependencies: packages });

test('every direct dependency has an exact version and a line in the document, and no line is left over', () => {
	const { dependencies, devDependencies } = v.parse(
		manifest,
		JSON.parse(readProjectFile('package.json')),
	);
	const rows = [...readProjectFile('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+)$/gm)];
	const listed = rows.map(([, name = '']) => name);
	expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
	for (const [row, , cells = ''] of rows) {
		const [why = '', licence = '', released = ''] = cells.split('|').map((cell) => cell.trim());
		expect([why, licence], row).not.toContain('');
		expect(released, row).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	}
});

test('no file names the host that packages came from', () => {
	expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved":|registry\.npmjs/);
});
