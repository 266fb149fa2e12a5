import { describe, expect, test } from 'vitest';
import { Fault } from '$lib/faults';
import { decodeCanonical, encodeCanonical, fromHex, toHex, type CborValue } from '$lib/records';

/** From RFC 8949 appendix A, as far as bodies hold such values, and section 4.2.1 for the order of keys. */
const EXAMPLES: readonly (readonly [hex: string, value: CborValue])[] = [
	['00', 0],
	['1818', 24],
	['1903e8', 1000],
	['1b000000e8d4a51000', 1_000_000_000_000],
	['20', -1],
	['3903e7', -1000],
	['f93e00', 1.5],
	['fb3ff199999999999a', 1.1],
	['f90001', 5.960464477539063e-8],
	['f4', false],
	['f6', null],
	['4401020304', Uint8Array.of(1, 2, 3, 4)],
	['6449455446', 'IETF'],
	['62c3bc', 'ü'],
	['64f0908591', '𐅑'],
	['83010203', [1, 2, 3]],
	['a0', new Map()],
	[
		'a201020304',
		new Map([
			[1, 2],
			[3, 4],
		]),
	],
	[
		'a20a01186402',
		new Map([
			[100, 2],
			[10, 1],
		]),
	],
	[
		'a2617a02626161f4',
		new Map<string, CborValue>([
			['aa', false],
			['z', 2],
		]),
	],
];

describe('deterministic CBOR', () => {
	test.each(EXAMPLES)('%s', (hex, value) => {
		expect(toHex(encodeCanonical(value))).toBe(hex);
		expect(decodeCanonical(fromHex(hex))).toEqual(value);
	});

	test.each([
		['indefinite array', '9f01ff'],
		['indefinite map', 'bf0102ff'],
		['indefinite text', '7f6161ff'],
		['indefinite bytes', '5f4101ff'],
		['a longer integer', '1800'],
		['a longer integer of two bytes', '190001'],
		['a longer length of text', '780161'],
		['a longer length of an array', '980101'],
		['a whole number as a float', 'f93c00'],
		['a float longer than it need be', 'fa3fc00000'],
		['negative zero', 'f98000'],
		['not a number', 'f97e00'],
		['infinity', 'f97c00'],
		['undefined', 'f7'],
		['an unassigned simple value', 'e0'],
		['a tag', 'c100'],
		['a big number', 'c249010000000000000000'],
		['an integer beyond 2^53', '1b0020000000000000'],
		['unsorted keys', 'a203040102'],
		['keys sorted by length first', 'a2626161f4617a02'],
		['a doubled key', 'a201020103'],
		['an array as a key', 'a1800a'],
		['a truth value as a key', 'a1f50a'],
		['a float as a key', 'a1f93e000a'],
		['bytes as a key', 'a141010a'],
		['trailing bytes', '0000'],
		['nothing', ''],
		['half an array', '8201'],
		['an array that claims 2^32 entries', '9b0000000100000000'],
		['text that is not UTF-8', '61ff'],
		['a lone break', 'ff'],
	])('%s is refused', (_name, hex) => {
		expect(() => decodeCanonical(fromHex(hex))).toThrow(Fault);
	});

	test('depth is limited before anything recurses', () => {
		const deep = new Uint8Array(60_000).fill(0x81);
		expect(() => decodeCanonical(deep)).toThrow('nested too deeply');
		expect(decodeCanonical(fromHex('818180'), 3)).toEqual([[[]]]);
		expect(() => decodeCanonical(fromHex('818180'), 2)).toThrow(Fault);
		expect(() => encodeCanonical([[[]]], 2)).toThrow(Fault);
	});

	test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[Number.NaN]], [new Map([[1.5, 0]])]])(
		'%s is not encoded',
		(value) => {
			expect(() => encodeCanonical(value)).toThrow(Fault);
		},
	);
});
