import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '$lib/faults';
import { fromBase64Url, fromHex, toBase64Url, toHex } from '$lib/records';

test('base64url and hex say what Node says, and back', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
			expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
			expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
			expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
			expect(fromHex(toHex(bytes))).toEqual(bytes);
		}),
	);
});

test('every byte string has one base64url text only', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 12 }), (text) => {
			try {
				expect(toBase64Url(fromBase64Url(text))).toBe(text);
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(Fault);
			}
		}),
	);
});

test.each(['A', 'AB', 'AA=', 'AA==', 'A A', 'AA+A', 'AA/A', 'AAé'])(
	'%s is not base64url',
	(text) => {
		expect(() => fromBase64Url(text)).toThrow(Fault);
	},
);

test.each(['a', 'AB', '0x', '0g'])('%s is not lower-case hexadecimal', (text) => {
	expect(() => fromHex(text)).toThrow(Fault);
});
