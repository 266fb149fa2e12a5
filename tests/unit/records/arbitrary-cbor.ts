import fc from 'fast-check';
import type { CborValue } from '$lib/records';

const text = fc
	.string({ unit: 'binary', maxLength: 40 })
	.filter((some) => !some.startsWith('\uFEFF'));
const scalar: fc.Arbitrary<CborValue> = fc.oneof(
	fc.constant(null),
	fc.boolean(),
	fc.maxSafeInteger().map((some) => some + 0),
	// -0 is not a value of its own in a body.
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((some) => (some === 0 ? 0 : some)),
	text,
	fc.uint8Array({ maxLength: 40 }),
);
const mapKey = fc.oneof(text, fc.integer({ min: -1000, max: 1000 }));

/** Any value that a body can hold. */
export const cborValue: fc.Arbitrary<CborValue> = fc.letrec<{ value: CborValue }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, depthSize: 'small' },
		scalar,
		fc.array(tie('value'), { maxLength: 6 }),
		fc
			.array(fc.tuple(mapKey, tie('value')), { maxLength: 6 })
			.map((entries): CborValue => new Map(entries)),
	),
})).value;
