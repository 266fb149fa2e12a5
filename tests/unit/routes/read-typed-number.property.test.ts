import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedNumber } from '../../../src/routes/room/read-typed-number';

const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });

test('what is written in any usual way is read as the number that it is', () => {
	const styles = ['en-GB', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE'] as const;
	fc.assert(
		fc.property(cents, fc.constantFrom(...styles), (cent, style) => {
			const format = new Intl.NumberFormat(style, {
				minimumFractionDigits: 2,
				useGrouping: style !== 'de-CH',
			});
			expect(readTypedNumber(format.format(cent / 100), '')).toEqual({
				kind: 'number',
				value: cent / 100,
			});
		}),
	);
});

test.each([
	['12', '', 12],
	['12,5', '', 12.5],
	['12.5', '', 12.5],
	[' 1 240 ', '', 1240],
	['1,240,000', '', 1_240_000],
	['1.240.000', '', 1_240_000],
	['0,125', '', 0.125],
	['1.240', '', 1.24],
	['12 days', 'Days', 12],
	['58 %', '', 58],
	['58%', '%', 58],
	['−3', '', -3],
	['15', '5', 15],
	['3 m2', 'm2', 3],
])('%j in %j is %d', (typed, unit, value) => {
	expect(readTypedNumber(typed, unit)).toEqual({ kind: 'number', value });
});

test.each(['twelve', '12 to 15', '1,2,3', '1.2.3', '12 euros', '--3', '1,24,000', 'days'])(
	'%j is no number',
	(typed) => {
		expect(readTypedNumber(typed, 'weeks')).toEqual({ kind: 'no-number' });
	},
);

test('one comma before three digits is asked about, an empty field is empty', () => {
	expect(readTypedNumber('1,240', '')).toEqual({
		kind: 'two-readings',
		thousands: '1240',
		decimals: '1.240',
	});
	expect(readTypedNumber('  ', 'days')).toEqual({ kind: 'empty' });
});
