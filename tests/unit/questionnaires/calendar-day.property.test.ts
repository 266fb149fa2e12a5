import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDay } from '$lib/questionnaires';

const two = (number: number) => String(number).padStart(2, '0');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

test('a day is one exactly when its month has that many days', () => {
	const year = fc.integer({ min: 1900, max: 2199 });
	fc.assert(
		fc.property(year, fc.nat({ max: 13 }), fc.nat({ max: 33 }), (y, m, d) => {
			const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
			const length = (lengths[m - 1] ?? 0) + (m === 2 && isLeap ? 1 : 0);
			expect(isCalendarDay(`${y}-${two(m)}-${two(d)}`)).toBe(d >= 1 && d <= length);
		}),
	);
});

test.each(['', '2027', '2027-1-1', '2027-01-01T00:00', ' 2027-01-01', '02027-01-01'])(
	'%o is no day',
	(text) => {
		expect(isCalendarDay(text)).toBe(false);
	},
);
