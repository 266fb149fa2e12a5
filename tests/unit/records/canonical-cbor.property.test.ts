import { decode, encode, cdeEncodeOptions } from 'cbor2';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '$lib/faults';
import { decodeCanonical, encodeCanonical } from '$lib/records';
import { cborValue } from './arbitrary-cbor';

test('what is encoded is decoded as the same', () => {
	fc.assert(
		fc.property(cborValue, (value) => {
			expect(decodeCanonical(encodeCanonical(value))).toEqual(value);
		}),
		{ numRuns: 200 },
	);
});

test('another library writes the same bytes and reads the same value', () => {
	fc.assert(
		fc.property(cborValue, (value) => {
			const bytes = encodeCanonical(value);
			expect(decode(bytes, { preferMap: true })).toEqual(value);
			expect(encode(value, cdeEncodeOptions)).toEqual(bytes);
		}),
		{ numRuns: 200 },
	);
});

test('any bytes are refused as a fault or are the one encoding of their value', () => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 60 }),
		cborValue.chain((value) => mutationOf(encodeCanonical(value))),
	);
	fc.assert(
		fc.property(bytes, (some) => {
			try {
				expect(encodeCanonical(decodeCanonical(some))).toEqual(some);
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(Fault);
			}
		}),
		{ numRuns: 2000 },
	);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

function mutationOf(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
	return fc
		.tuple(fc.nat({ max: Math.max(0, bytes.length - 1) }), fc.integer({ min: 0, max: 255 }))
		.map(([at, byte]) => {
			const mutated = new Uint8Array(bytes);
			mutated[at] = byte;
			return mutated;
		});
}
