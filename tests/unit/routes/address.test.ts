import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/routes/address';

const id = '0123456789abcdef0123456789abcdef';

test('reads the assessment and the question behind #', () => {
	expect(parseAddress(`#${id}`)).toEqual({ assessment: id, item: null, process: null });
	expect(parseAddress(`#${id}/primary-goal`)).toEqual({
		assessment: id,
		item: 'primary-goal',
		process: null,
	});
});

test('anything else names nothing', () => {
	for (const odd of ['', '#', '#xyz', `#${id}/`, `#${id}/A`, `#${id}/a/b`, `${id}`]) {
		expect(parseAddress(odd)).toEqual({ assessment: null, item: null, process: null });
	}
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { assessment } = parseAddress(text);
			expect(assessment === null || /^[0-9a-f]{32}$/.test(assessment)).toBe(true);
		}),
	);
});
