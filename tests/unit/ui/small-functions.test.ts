import { entityId } from '$lib/questionnaires';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/lib/ui/answers/find-entities';
import { moveInOrder } from '../../../src/lib/ui/answers/move-in-order';
import { parseNumber } from '../../../src/lib/ui/answers/parse-number';
import { codePath } from '../../../src/lib/ui/code-path';
import { formatBytes } from '../../../src/lib/ui/format-bytes';
import { groupHue, groupLetter } from '../../../src/lib/ui/group-look';

test.each([
	['12', 12],
	['12,5', 12.5],
	[' 1 200.25 ', 1200.25],
	['-3', -3],
	['4.', 4],
	['', undefined],
	['about 4', undefined],
	['1e5', undefined],
	['1.2.3', undefined],
])('the number somebody typed as "%s"', (text, number) => {
	expect(parseNumber(text)).toBe(number);
});

test('an entry is moved, placed and bounded', () => {
	expect(moveInOrder(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
	expect(moveInOrder(['a', 'b'], 'c', 9)).toEqual(['a', 'b', 'c']);
	expect(moveInOrder(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
});

test('groups have letters and hues for ever', () => {
	expect([0, 7, 25, 26, 27, -1].map(groupLetter)).toEqual(['A', 'H', 'Z', 'AA', 'AB', '–']);
	expect([0, 7, 8, -1].map(groupHue)).toEqual([1, 8, 1, 8]);
});

test('sizes for people', () => {
	expect([0, 999, 3100, 3_100_000].map(formatBytes)).toEqual([
		'0 byte',
		'999 byte',
		'3 kB',
		'3.1 MB',
	]);
});

test('a code drawn as a path has exactly the dark modules', () => {
	const { data, size } = encode('https://x.example/#AUrXq2c9mYl0b3Jk', { ecc: 'M', border: 4 });
	const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, length] of codePath(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
	}
	expect(drawn).toEqual(data);
});

describe('finding names', () => {
	const names = ['Zoe', 'Ann', 'ann lee', 'Ben', 'C 10', 'C 2', 'D', 'E', 'F', 'G'];
	const list = names.map((name, at) => ({ id: entityId(`person-${String(at)}`), name }));

	test('all, sorted as people sort, eight at once, the chosen one always in sight', () => {
		const found = findEntities(list, '', 'person-0');
		expect(found.shown.map(({ name }) => name)).toEqual([
			...['Ann', 'ann lee', 'Ben', 'C 2', 'C 10', 'D', 'E', 'F', 'Zoe'],
		]);
		expect([found.matches, found.hidden]).toEqual([10, 2]);
	});

	test('by a part of the name, whatever its case and spaces', () => {
		const found = findEntities(list, ' ANN  lee', null);
		expect(found.shown.map(({ name }) => name)).toEqual(['ann lee']);
		expect(found.exact?.name).toBe('ann lee');
		expect(findEntities(list, 'lee', null).exact).toBeNull();
	});
});
